using Bot.Answers.Words;

namespace Bot.Answers.Tests.Words;

public sealed class WordBookTests
{
    [Theory]
    [InlineData("independent", "independence")]
    [InlineData("removed", "ousted")]
    [InlineData("visit", "visiting")]
    [InlineData("killed", "assassinated")]
    public void A_word_is_met_by_its_kin(string asked, string said) =>
        Bot.Answers.Ask.Reading.WordReader.TermsOf(said).ShouldContain(term => Kinship.Of(asked).ContainsKey(term));

    [Theory]
    [InlineData("die", "visit")]
    [InlineData("ambassador", "president")]
    [InlineData("north", "south")]
    public void A_word_is_not_met_by_a_stranger(string asked, string said) =>
        Bot.Answers.Ask.Reading.WordReader.TermsOf(said).ShouldNotContain(term => Kinship.Of(asked).ContainsKey(term));

    [Theory]
    [InlineData("south korea", "country")]
    [InlineData("chicago", "city")]
    [InlineData("mercenaries", "person")]
    [InlineData("rhine", "river")]
    public void A_thing_is_one_of_its_kind(string thing, string kind) => WordBook.English.IsA(thing, kind).ShouldBeTrue();

    [Theory]
    [InlineData("seoul", "country")]
    [InlineData("coup", "person")]
    public void A_thing_is_not_one_of_another_kind(string thing, string kind) => WordBook.English.IsA(thing, kind).ShouldBeFalse();

    [Fact]
    public void Words_of_like_use_are_alike()
    {
        var book = WordBook.English;
        book.Likeness(book.Find("ties"), book.Find("relations")).ShouldBeGreaterThan(0.6f);
        book.Likeness(book.Find("ties"), book.Find("banana")).ShouldBeLessThan(0.4f);
        book.Likeness(-1, 3).ShouldBe(0);
    }

    [Theory]
    [InlineData("soilih", "soilh", 1)]
    [InlineData("jaffar", "jfafar", 1)]
    [InlineData("nyerere", "nyere", 2)]
    [InlineData("korea", "kenya", 3)]
    public void Slips_are_counted(string one, string other, int slips) => EditDistance.Between(one, other, 2).ShouldBe(slips);
}
