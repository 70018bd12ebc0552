using Bot.Answers.Dates;
using Bot.Answers.Timeline;
using Bot.Commands.Chat;

namespace Bot.Commands.Cards;

/// <summary>A dated event as replies show it.</summary>
internal static class EventText
{
    private const int LongestSummary = 300;

    /// <summary>"<c>**6 July 1975** · the Comoros gained its independence</c>".</summary>
    public static string Headline(EventEntry entry)
    {
        var summary = entry.Summary.Trim();
        var date = Markdown.Bold(Markdown.Escape(DateText.Show(entry.Date)));
        return summary.Length == 0 ? date : $"{date} · {Markdown.Truncate(Markdown.Escape(summary), LongestSummary)}";
    }

    /// <summary>The headline, the sentence below it where it says more, and the source.</summary>
    public static string WithQuotation(EventEntry entry)
    {
        var whole = SameWords(entry.Summary, entry.Evidence.Sentence);
        var headline = whole ? Markdown.Bold(Markdown.Escape(DateText.Show(entry.Date))) : Headline(entry);
        return string.Join('\n', headline, Quotation.Of(entry), SourceText.Line(entry.Evidence));
    }

    /// <summary>The headline and the source.</summary>
    public static string WithSource(EventEntry entry) =>
        string.Join('\n', Headline(entry), SourceText.Line(entry.Evidence));

    private static bool SameWords(string summary, string sentence) =>
        string.Equals(summary.Trim().TrimEnd('.'), sentence.Trim().TrimEnd('.'), StringComparison.Ordinal);
}
