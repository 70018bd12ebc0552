using Bot.Commands.About;
using Bot.Commands.Chat;

namespace Bot.Commands.Daily;

/// <summary>Whose sentences a post quotes, and under which licence: one line of small print.</summary>
internal static class Attribution
{
    private const int LongestName = 100;

    /// <summary>A longer address would crowd the post out.</summary>
    private const int LongestUrl = 300;

    /// <summary>At most some 900 characters.</summary>
    public static string Line(AboutInfo about) => Markdown.SmallPrint(
        $"Sentences quoted unchanged from {Link(about.Source, about.SourceUrl)}, {Link(about.Licence, about.LicenceUrl)}");

    private static string Link(string name, string url)
    {
        var shown = PlainText.Truncate(PlainText.Clean(name).Trim(), LongestName);
        return url.Length <= LongestUrl ? Markdown.Link(shown, url) : Markdown.Escape(shown);
    }
}
