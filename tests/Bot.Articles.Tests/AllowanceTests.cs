using System.Text;
using Bot.Articles.Dates;
using Bot.Articles.People;
using Bot.Articles.Structure;

namespace Bot.Articles.Tests;

public sealed class AllowanceTests
{
    [Fact]
    public void A_paragraph_of_a_thousand_dates_is_read_whole() =>
        DateReader.Read(Line("In 1990 it rained. ", 1000)).Count.ShouldBe(1000);

    [Fact]
    public void Of_a_long_line_of_nothing_but_dates_the_first_are_read()
    {
        var dates = DateReader.Read(Line("1990. ", 100_000));

        dates.Count.ShouldBeInRange(2000, 20_000);
        dates[^1].Date.ToString().ShouldBe("1990");
    }

    [Fact]
    public void A_paragraph_of_a_thousand_couples_is_read_whole() =>
        Mentions(Line("John Smith met Mary Jones. ", 1000)).ShouldBe(2000);

    [Fact]
    public void Of_a_long_line_of_nothing_but_names_the_first_are_read() =>
        Mentions(Line("John Smith met Mary Jones. ", 40_000)).ShouldBeInRange(2000, 40_000);

    [Fact]
    public void What_follows_a_long_line_of_dates_is_read()
    {
        var text = Line("1990. ", 100_000).Text + "\n\nIt rained on 3 May 1991.";

        DateReader.Read(ArticleParser.Parse(text, "Test"))[^1].Date.ToString().ShouldBe("1991-05-03");
    }

    private static int Mentions(ParsedArticle article) => PeopleReader.Read(article).Sum(person => person.Mentions.Count(mention => mention.Kind == MentionKind.Name));

    private static ParsedArticle Line(string piece, int times) => ArticleParser.Parse(new StringBuilder().Insert(0, piece, times).ToString(), "Test");
}
