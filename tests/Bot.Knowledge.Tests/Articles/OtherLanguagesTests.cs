using Bot.Knowledge.Extraction;
using Bot.Knowledge.Reading;

namespace Bot.Knowledge.Tests.Articles;

public sealed class OtherLanguagesTests
{
    [Theory]
    [InlineData("Konrad Weber wurde am 5. Januar 1876 in Köln geboren und war ein deutscher Politiker. Im April 1917 heiratete er Auguste Schmidt, mit der er acht Kinder hatte.")]
    [InlineData("Jean Dupont est né le 3 mars 1851 à Lyon. Il a été élu président du conseil en 1889 et il est mort à Paris le 7 juin 1902 avec sa femme Marie Durand.")]
    [InlineData("Ali Soilihi kaka mwana siyasa wa Komori. Uzaliwa mfumo 7 Janvier 1937 harimwa mji wa Majunga, na yafa mfumo 29 Mai 1978 harimwa Moroni. Said Mohamed Cheikh kaka mdru mhuu.")]
    public void Other_languages_give_no_events_and_no_people(string text)
    {
        var knowledge = KnowledgeExtractor.Extract(new ArticleFile("text.txt", "Text", text));

        knowledge.Events.ShouldBeEmpty();
        knowledge.People.ShouldBeEmpty();
        knowledge.Passages.ShouldNotBeEmpty();
    }
}
