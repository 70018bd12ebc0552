namespace Bot.Articles.Sentences;

/// <summary>What a wiki leaves behind a sentence: "[12]", "[a]", "[note 3]", "[citation needed]".</summary>
internal static class NoteMark
{
    private const int Longest = 24;

    public static bool TryEnd(string text, int start, int end, out int behind)
    {
        behind = start;
        if (start >= end || text[start] != '[')
        {
            return false;
        }

        var close = text.IndexOf(']', start, Math.Min(Longest, end - start));
        behind = close + 1;
        return close > start + 1 && IsMark(text.AsSpan(start + 1, close - start - 1));
    }

    private static bool IsMark(ReadOnlySpan<char> inside) =>
        !inside.ContainsAnyExceptInRange('0', '9')
        || (inside.Length == 1 && char.IsAsciiLetterLower(inside[0]))
        || inside is "citation needed" or "clarification needed"
        || inside.StartsWith("note ", StringComparison.Ordinal);
}
