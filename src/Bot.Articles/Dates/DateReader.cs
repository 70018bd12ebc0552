using Bot.Articles.Dates.Anchors;
using Bot.Articles.Dates.Resolution;
using Bot.Articles.Dates.Syntax;
using Bot.Articles.Structure;

namespace Bot.Articles.Dates;

/// <summary>
/// Reads the dates of an article: first the date expressions of each sentence as syntax, then, in the order of the
/// story, what each means. Its cost grows with the text's length alone, and it takes any text.
/// </summary>
public static class DateReader
{
    /// <summary>What dates something, and nothing else.</summary>
    /// <returns>In text order, not overlapping, each inside one sentence.</returns>
    public static IReadOnlyList<DateMention> Read(ParsedArticle article) => [.. ReadTimes(article).OfType<DateMention>()];

    /// <summary>The dates of the sections' headings, which date what stands below and no sentence.</summary>
    /// <returns>In text order; spans into the article's text.</returns>
    public static IReadOnlyList<DateMention> ReadHeadings(ParsedArticle article)
    {
        var resolver = new Resolver(new ArticleExpressions(article));
        _ = resolver.Resolve();
        return [.. resolver.Headings.Select(found => found.Mention with { Span = At(article, found.Section, found.Mention.Span) })];
    }

    private static TextSpan At(ParsedArticle article, int section, TextSpan inHeading)
    {
        var (heading, span) = (article.Sections[section].Heading, article.Sections[section].Span);
        return new TextSpan(article.Text.IndexOf(heading, span.Start, StringComparison.Ordinal) + inHeading.Start, inHeading.Length);
    }

    /// <summary>The dates, and the durations and words like "now" or "daily" that date nothing.</summary>
    /// <returns>In text order, not overlapping, each inside one sentence.</returns>
    public static IReadOnlyList<TimeMention> ReadTimes(ParsedArticle article) => new Resolver(new ArticleExpressions(article)).Resolve();
}
