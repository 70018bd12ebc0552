using Bot.Knowledge.Library;

namespace Bot.Commands.Articles;

/// <summary>Completion of article titles.</summary>
internal static class ArticleTitles
{
    private static readonly char[] Gaps = [' ', '-', '–', '(', ',', '\''];

    /// <summary>Titles that begin so, then those in which a word does, then those that hold it anywhere; all for nothing typed.</summary>
    public static IReadOnlyList<string> Matching(ArticleLibrary library, string typed) =>
        Matching([.. library.Articles.Select(article => article.Title)], typed);

    public static IReadOnlyList<string> Matching(IReadOnlyList<string> titles, string typed)
    {
        var text = typed.Trim();
        return [.. titles
            .Select(title => (title, rank: Rank(title, text)))
            .Where(found => found.rank is not null)
            .OrderBy(found => found.rank)
            .Select(found => found.title)];
    }

    private static int? Rank(string title, string text)
    {
        var at = title.IndexOf(text, StringComparison.OrdinalIgnoreCase);
        return at <= 0 ? at == 0 ? 0 : null
            : Gaps.Contains(title[at - 1]) ? 1
            : 2;
    }
}
