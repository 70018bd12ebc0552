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
    /// <returns>
    /// In text order, not overlapping, each inside one sentence. Durations and words that point to no time ("three
    /// years", "formerly", "now") are not among them.
    /// </returns>
    public static IReadOnlyList<DateMention> Read(ParsedArticle article)
    {
        var expressions = new ArticleExpressions(article);
        return new Resolver(expressions).Resolve();
    }
}
