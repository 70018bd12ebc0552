using System.Buffers;
using System.Collections.Frozen;
using Bot.Articles;
using Bot.Articles.Dates;

namespace Bot.Knowledge.Events;

/// <summary>A birth or a death, where the words say that it is one.</summary>
public enum LifeEvent
{
    Birth,
    Death,
}

/// <summary>
/// Which dates are births and deaths: "(14 March 1879 – 18 April 1955)" behind a name, "(born 1950)", "was born in Ulm on",
/// "On 3 May 1950 he died". A pair of years behind a name may be a reign; it is a life where "was" or "is" goes on from it.
/// </summary>
internal sealed class LifeDates(string text, TextSpan sentence)
{
    /// <summary>In characters.</summary>
    private const int LongestBracket = 250;
    private const int BehindName = 12;
    private const int Reach = 60;
    private const int FewWords = 6;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:().");

    private static readonly FrozenSet<string> Passive =
        "killed executed assassinated murdered beheaded hanged guillotined".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OtherClause =
        "and but or who which when where while whose after before until since that because".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <returns>Null where the words say neither.</returns>
    public LifeEvent? Of(TextSpan date) => Bracket(date) is { } bracket ? InBracket(bracket, date) : Said(date);

    /// <summary>Whose life the brackets around a date tell: who is named right before them.</summary>
    /// <param name="names">In text order.</param>
    /// <returns>Null where the date stands in no brackets, or nobody is named before them.</returns>
    public string? NameBefore(TextSpan date, List<(TextSpan Span, string Name)> names)
    {
        if (names.Count == 0 || Bracket(date) is not { } bracket)
        {
            return null;
        }

        var (low, high) = (0, names.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = names[middle].Span.End <= bracket.Start ? (middle + 1, high) : (low, middle);
        }

        string? found = null;
        for (var i = low - 1; i >= 0 && bracket.Start - names[i].Span.End <= BehindName; i--)
        {
            var between = text.AsSpan(names[i].Span.End, bracket.Start - names[i].Span.End);
            found = between.IndexOfAny(".;:()") < 0 ? names[i].Name : found;
        }

        return found;
    }

    /// <summary>"(1564–1616) was": two ends with a dash between, and a sentence that says who it was.</summary>
    public bool IsLifespan(TextSpan first, TextSpan second) =>
        Bracket(first) is { } bracket && bracket.Contains(second)
        && IsDash(text.AsSpan(first.End, second.Start - first.End)) && IsIdentity(bracket.End);

    private bool IsIdentity(int at)
    {
        var rest = text.AsSpan(at, Math.Max(0, sentence.End - at)).TrimStart(' ');
        return rest.StartsWith("was ") || rest.StartsWith("is ") || rest.StartsWith("were ") || rest.StartsWith(", ");
    }

    private TextSpan? Bracket(TextSpan date)
    {
        var from = Math.Max(sentence.Start, date.Start - LongestBracket);
        var open = text.AsSpan(from, date.Start - from).LastIndexOfAny('(', ')');
        if (open < 0 || text[from + open] != '(')
        {
            return null;
        }

        var close = text.AsSpan(date.End, Math.Min(LongestBracket, sentence.End - date.End)).IndexOf(')');
        return close < 0 ? null : TextSpan.FromBounds(from + open, date.End + close + 1);
    }

    private LifeEvent? InBracket(TextSpan bracket, TextSpan date)
    {
        var before = text.AsSpan(bracket.Start + 1, date.Start - bracket.Start - 1);
        var part = before[(before.LastIndexOfAny(";–—") + 1)..].Trim(' ');
        return part.StartsWith("born") || part.StartsWith("b.") ? LifeEvent.Birth
            : part.StartsWith("died") || part.StartsWith("d.") || part.StartsWith("†") ? LifeEvent.Death
            : null;
    }

    private LifeEvent? Said(TextSpan date)
    {
        var from = Math.Max(sentence.Start, date.Start - Reach);
        if (Before(text.AsSpan(from, date.Start - from)) is { } before)
        {
            return before;
        }

        return After(text.AsSpan(date.End, Math.Min(Reach, sentence.End - date.End)));
    }

    /// <summary>"was born in Ulm on": the last such word, with nothing behind it that begins another clause.</summary>
    private static LifeEvent? Before(ReadOnlySpan<char> words)
    {
        var start = words.LastIndexOfAny(";:()") + 1;
        LifeEvent? found = null;
        var previous = ReadOnlySpan<char>.Empty;
        foreach (var range in words[start..].SplitAny(' ', ','))
        {
            var word = words[start..][range];
            found = Verb(previous, word) ?? (IsOtherClause(word) ? null : found);
            previous = word.IsEmpty ? previous : word;
        }

        return found;
    }

    /// <summary>"[On 3 May 1950] he died": the first few words.</summary>
    private static LifeEvent? After(ReadOnlySpan<char> words)
    {
        words = words.TrimStart(", ");
        var end = words.IndexOfAny(ClauseEnds);
        words = end < 0 ? words : words[..end];
        var previous = ReadOnlySpan<char>.Empty;
        var count = 0;
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            if (IsOtherClause(word) || ++count > FewWords)
            {
                return null;
            }

            if (Verb(previous, word) is { } life)
            {
                return life;
            }

            previous = word;
        }

        return null;
    }

    private static LifeEvent? Verb(ReadOnlySpan<char> previous, ReadOnlySpan<char> word) => word switch
    {
        "born" => LifeEvent.Birth,
        "died" => LifeEvent.Death,
        _ when previous is "was" or "been" && Passive.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) => LifeEvent.Death,
        _ => null,
    };

    private static bool IsOtherClause(ReadOnlySpan<char> word) => OtherClause.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static bool IsDash(ReadOnlySpan<char> between)
    {
        var dash = between.IndexOfAny("-–—");
        return dash >= 0 && between.Length <= Reach && !between.Contains(';');
    }
}
