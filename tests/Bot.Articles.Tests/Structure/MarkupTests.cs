using Bot.Articles.Dates;
using Bot.Articles.People;
using Bot.Articles.Structure;

namespace Bot.Articles.Tests.Structure;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("Ali {{cite web|url=http://x.org/Jane_Doe|title=Jane Doe wins on 3 May 1975}} retired in 1981.", "a template")]
    [InlineData("Ali {{cite|{{date|3 May 1975}}|Jane Doe}} retired in 1981.", "a template in another")]
    [InlineData("Ali<ref name=\"a\">{{cite book|author=Jane Doe|date=3 May 1975}}</ref> retired in 1981.", "a reference")]
    [InlineData("Ali<ref name=\"Jane Doe\"/> retired in 1981.<ref>Jane Doe, 3 May 1975. Jane Doe again.</ref>", "two references")]
    [InlineData("<!-- Jane Doe wrote this on 3 May 1975. --> Ali retired in 1981.", "a comment")]
    [InlineData("Ali[1][note 2] retired in 1981.[3]", "notes")]
    [InlineData("''Ali'' <small>retired</small> in&nbsp;1981.", "tags, quotes and a space")]
    [InlineData("[[Ali]] retired in 1981.[citation needed]", "a link")]
    public void What_no_reader_would_see_tells_nothing(string text, string reason)
    {
        var article = ArticleParser.Parse("He met Muhammad Ali. " + text, "f");

        PeopleReader.Read(article).Select(person => person.Name).ShouldBe(["Muhammad Ali"], reason);
        DateReader.Read(article).Select(date => date.Span.In(article.Text)).ShouldBe(["1981"], reason);
    }

    [Theory]
    [InlineData("{{ Jane Doe left in 1975.")]
    [InlineData("Jane Doe }} left in 1975.")]
    [InlineData("<!-- Jane Doe left in 1975.")]
    [InlineData("<ref> Jane Doe left in 1975.")]
    [InlineData("As 3 < 4, Jane Doe left in 1975, for 5 > 4.")]
    public void What_is_never_closed_is_text(string text)
    {
        var article = ArticleParser.Parse(text, "f");

        PeopleReader.Read(article).ShouldHaveSingleItem().Name.ShouldBe("Jane Doe");
        DateReader.Read(article).ShouldHaveSingleItem().Span.In(text).ShouldBe("1975");
    }

    [Fact]
    public void A_date_with_a_space_that_does_not_break_is_one()
    {
        const string Text = "She left on 3&nbsp;May&nbsp;1975.";

        DateReader.Read(ArticleParser.Parse(Text, "f")).ShouldHaveSingleItem().Date.Precision.ShouldBe(DatePrecision.Day);
    }

    [Fact]
    public void Headings_of_any_depth_are_no_text()
    {
        var article = ArticleParser.Parse("= T =\n\n======= Deep =======\n\nOne.\n\n===== Jane Doe =====\n\n* John Lennon\n** Paul McCartney, bass\n# Ringo Starr", "f");

        article.Sentences.Select(sentence => sentence.Span.In(article.Text)).ShouldBe(["One.", "John Lennon", "Paul McCartney, bass", "Ringo Starr"]);
        PeopleReader.Read(article).Select(person => person.Name).ShouldBe(["John Lennon", "Paul McCartney", "Ringo Starr"]);
    }
}
