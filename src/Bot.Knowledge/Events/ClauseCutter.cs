using System.Collections.Frozen;
using Bot.Articles;

namespace Bot.Knowledge.Events;

/// <summary>
/// Shares out a sentence among its dates. A sentence with one date belongs to it whole, but for what stands before a
/// clause that opens with the date ("…, and on 3 December 1983 …"); between two dates the cut is made where the later
/// one's clause opens, else at the last comma or semicolon, else behind the earlier date.
/// </summary>
internal static class ClauseCutter
{
    /// <summary>In words. What is left of a sentence when less than this stands beside the date says nothing by itself.</summary>
    private const int FewestWords = 3;

    private static readonly FrozenSet<string> Connectives =
        "and but or while when where which who whose after before until since as in on at by from during around about early late mid the"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Conjunctions =
        "and but or nor yet so then when where while".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="dates">In text order, inside the sentence.</param>
    /// <returns>A clause for each date, in the same order, not overlapping.</returns>
    public static IReadOnlyList<TextSpan> Cut(string text, TextSpan sentence, IReadOnlyList<TextSpan> dates)
    {
        var clauses = new List<TextSpan>(dates.Count);
        var start = Opening(text, sentence.Start, dates[0].Start) ?? sentence.Start;
        for (var i = 0; i < dates.Count; i++)
        {
            var end = i + 1 < dates.Count ? Between(text, dates[i].End, dates[i + 1].Start) : sentence.End;
            clauses.Add(TextSpan.FromBounds(start, end));
            start = end;
        }

        return clauses;
    }

    /// <summary>The clause without the punctuation and the conjunction that tied it to the rest; null where it says too little without its sentence.</summary>
    public static string? Summary(string text, TextSpan clause, TextSpan date)
    {
        var (start, end) = (clause.Start, clause.End);
        while (start < date.Start && text[start] is ' ' or ',' or ';' or ':' or '–' or '—')
        {
            start++;
        }

        var first = FirstWord(text, start, date.Start);
        if (Conjunctions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(first.In(text.AsSpan())))
        {
            start = first.End + 1;
        }

        while (end > date.End && text[end - 1] is ' ' or ',' or ';' or ':' or '–' or '—')
        {
            end--;
        }

        var words = Words(text, start, date.Start) + Words(text, date.End, end);
        return words < FewestWords ? null : text[start..end];
    }

    /// <summary>Where the clause opens that the date stands at the head of; null where the date stands further inside.</summary>
    private static int? Opening(string text, int from, int date)
    {
        var at = date;
        while (true)
        {
            var word = LastWord(text, from, at);
            if (word.IsEmpty || !Connectives.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.In(text.AsSpan())))
            {
                break;
            }

            at = word.Start;
        }

        var before = at - 1;
        while (before > from && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return before > from && text[before] is ',' or ';' or '—' or '–' ? before + 1 : null;
    }

    private static int Between(string text, int first, int second)
    {
        if (Opening(text, first - 1, second) is { } opening)
        {
            return Math.Max(opening, first);
        }

        var comma = text.LastIndexOfAny([',', ';'], second - 1, second - first);
        return comma >= first ? comma + 1 : first;
    }

    private static TextSpan LastWord(string text, int from, int end)
    {
        while (end > from && text[end - 1] == ' ')
        {
            end--;
        }

        var start = end;
        while (start > from && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static TextSpan FirstWord(string text, int start, int end)
    {
        var at = start;
        while (at < end && char.IsLetter(text[at]))
        {
            at++;
        }

        return at < end && text[at] == ' ' ? TextSpan.FromBounds(start, at) : new TextSpan(start, 0);
    }

    /// <summary>Those that begin with a letter.</summary>
    private static int Words(string text, int start, int end)
    {
        var words = 0;
        for (var at = start; at < end; at++)
        {
            words += char.IsLetter(text[at]) && (at == start || text[at - 1] == ' ') ? 1 : 0;
        }

        return words;
    }
}
