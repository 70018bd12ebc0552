using Bot.Answers.Dates;
using Bot.Answers.Timeline;
using Bot.Commands.Chat;

namespace Bot.Commands.Cards;

/// <summary>A dated event as replies show it.</summary>
internal static class EventText
{
    private const int LongestSummary = 300;

    /// <summary>
    /// One line with its source: "<c>- **6 July 1975** · …the Comoros gained its independence… ([History](https://…))</c>".
    /// Dots show where words of the sentence are left out.
    /// </summary>
    /// <param name="nameArticle">Name the article rather than its section, where events of several stand together.</param>
    public static string Line(EventEntry entry, bool nameArticle)
    {
        var summary = Summary(entry.Summary.Trim(), entry.Evidence.Sentence.Trim());
        var line = summary.Length == 0 ? Date(entry) : $"{Date(entry)} · {Markdown.Truncate(summary, LongestSummary)}";
        return Markdown.Bullet($"{line} ({SourceText.Short(entry.Evidence, nameArticle)})");
    }

    /// <summary>The date, the whole sentence with the words that give it, and the source, on three lines.</summary>
    /// <param name="distance">Behind the date: "50 years ago".</param>
    public static string Quoted(EventEntry entry, string? distance = null) => string.Join(
        '\n',
        distance is null ? Date(entry) : $"{Date(entry)} · {distance}",
        Quotation.Of(entry),
        SourceText.Line(entry.Evidence));

    private static string Date(EventEntry entry) => Markdown.Bold(Markdown.Escape(DateText.Show(entry.Date)));

    private static string Summary(string summary, string sentence)
    {
        var before = sentence.StartsWith(summary, StringComparison.Ordinal) ? "" : "…";
        var behind = sentence.TrimEnd('.').EndsWith(summary.TrimEnd('.'), StringComparison.Ordinal) ? "" : "…";
        return summary.Length == 0 ? "" : before + Markdown.Escape(summary) + behind;
    }
}
