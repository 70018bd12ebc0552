using Bot.Answers.Sources;

namespace Bot.Answers.Tests.Sources;

public sealed class ArticleLinksTests
{
    private readonly ArticleLinks _links = new(ArticleLinks.DefaultTemplate);

    [Theory]
    [InlineData("Comoros–North Korea relations", "https://en.wikipedia.org/wiki/Comoros%E2%80%93North_Korea_relations")]
    [InlineData("AC/DC", "https://en.wikipedia.org/wiki/AC/DC")]
    [InlineData("What?", "https://en.wikipedia.org/wiki/What%3F")]
    [InlineData("C# & \"F#\" 100%", "https://en.wikipedia.org/wiki/C%23_%26_%22F%23%22_100%25")]
    [InlineData("Animalia (book)", "https://en.wikipedia.org/wiki/Animalia_(book)")]
    [InlineData("It's; a@b $5 !*, ~: -._", "https://en.wikipedia.org/wiki/It%27s;_a@b_$5_!*,_~:_-._")]
    [InlineData("東京", "https://en.wikipedia.org/wiki/%E6%9D%B1%E4%BA%AC")]
    [InlineData("𝄞", "https://en.wikipedia.org/wiki/%F0%9D%84%9E")]
    public void Titles_are_encoded_as_the_wiki_does(string title, string address) => _links.To(title, "").ShouldBe(address);

    [Fact]
    public void A_section_is_the_fragment() =>
        _links.To("A", "Early life & œuvre").ShouldBe("https://en.wikipedia.org/wiki/A#Early_life_%26_%C5%93uvre");

    [Fact]
    public void Another_wiki_has_another_template() =>
        new ArticleLinks("https://wiki.example/index.php?title={title}&s={section}").To("A B", "C").ShouldBe("https://wiki.example/index.php?title=A_B&s=C");
}
