using Bot.Answers.Sources;
using Bot.Commands.Chat;

namespace Bot.Commands.Cards;

/// <summary>Where a sentence stands: "Comoros–North Korea relations › History", as a link.</summary>
internal static class SourceText
{
    private const int LongestName = 120;

    /// <summary>Longer ones would crowd the card out; the place is then named without a link.</summary>
    private const int LongestUrl = 600;

    /// <summary>A line of small print below a quotation.</summary>
    public static string Line(Evidence evidence) => Markdown.SmallPrint(Link(Place(evidence), evidence.Url));

    /// <summary>For the end of a line: the article, or its section alone where that is clear.</summary>
    public static string Short(Evidence evidence, bool nameArticle) =>
        Link(Name(nameArticle || evidence.Section.Length == 0 ? evidence.Article : evidence.Section), evidence.Url);

    private static string Place(Evidence evidence) =>
        evidence.Section.Length > 0 ? $"{Name(evidence.Article)} › {Name(evidence.Section)}" : Name(evidence.Article);

    private static string Name(string text) => PlainText.Truncate(PlainText.Clean(text), LongestName);

    private static string Link(string text, string url) =>
        url.Length <= LongestUrl ? Markdown.Link(text, url) : Markdown.Escape(text);
}
