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

    /// <summary>The dates, and the durations and words like "now" or "daily" that date nothing.</summary>
    /// <returns>In text order, not overlapping, each inside one sentence.</returns>
    public static IReadOnlyList<TimeMention> ReadTimes(ParsedArticle article) => new Resolver(new ArticleExpressions(article)).Resolve();
}
