namespace Bot.Articles;

internal static class Whitespace
{
    /// <summary>White space, and characters that show nothing: zero-width spaces, joiners and byte order marks.</summary>
    public static bool IsBlank(char c) =>
        char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    public static int Skip(string text, int from, int end)
    {
        while (from < end && IsBlank(text[from]))
        {
            from++;
        }

        return from;
    }
}
