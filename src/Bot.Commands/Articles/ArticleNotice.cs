using Bot.Commands.Cards;
using Bot.Commands.Chat;
using Bot.Commands.Dispatch;

namespace Bot.Commands.Articles;

internal static class ArticleNotice
{
    private const int MostTitles = 5;

    /// <param name="nearest">Titles to try instead; may be empty.</param>
    public static Reply Unknown(string typed, IReadOnlyList<string> nearest)
    {
        var line = $"I have not read an article called {Markdown.Bold(NameList.Escaped(typed))}.";
        return Notice.Of(nearest.Count == 0
            ? $"{line} {Markdown.Bold("/articles")} lists those that I have."
            : string.Join('\n', [$"{line} Perhaps you mean:", .. NameList.Bullets(nearest.Take(MostTitles))]));
    }
}
