using Bot.Articles.Dates;
using Bot.Articles.Structure;

namespace Bot.Articles.Tests.Dates;

public sealed class SeedArticleDatesTests
{
    private static readonly ParsedArticle Article = ArticleParser.Parse(SeedText(), "");

    private static readonly IReadOnlyList<DateMention> Mentions = DateReader.Read(Article);

    [Fact]
    public void Finds_its_thirteen_dates_and_nothing_else() =>
        Mentions.Select(mention => $"{mention.Span.In(Article.Text)} = {mention.Date}").ShouldBe(
        [
            "6 July 1975 = 1975-07-06",
            "13 November later that year = 1975-11-13",
            "only months before = 1975~",
            "January 1976 = 1976-01",
            "within a year = 1976~",
            "18 January 1977 = 1977-01-18",
            "15 March 1978 = 1978-03-15",
            "Only two months after this event = 1978-05~",
            "3 December 1983 = 1983-12-03",
            "9 October that year = 1983-10-09",
            "1987 = 1987",
            "the 1990s = 199X",
            "1989 = 1989",
        ]);

    [Fact]
    public void Knows_which_dates_say_all_and_which_lean_on_others() =>
        string.Concat(Mentions.Select(mention => mention.Kind.ToString()[0])).ShouldBe("APRARAARAPAAA");

    private static string SeedText()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "seeds")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("There is no seeds folder above the tests.");
        }
        return File.ReadAllText(Path.Combine(folder.FullName, "seeds", "Comoros–North Korea relations.txt"));
    }
}
