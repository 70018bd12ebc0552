namespace Bot.Articles.Structure;

/// <summary>A line of a text without its line end and without the white space around it.</summary>
/// <param name="Number">From 1.</param>
internal readonly record struct TextLine(TextSpan Span, int Number)
{
    public bool IsBlank => Span.IsEmpty;

    /// <summary>Lines end with LF, CR LF, CR or one of Unicode's separators.</summary>
    public static IEnumerable<TextLine> Of(string text)
    {
        var number = 1;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsLineEnd(text[i]))
            {
                continue;
            }

            yield return new TextLine(Whitespace.Trim(text, TextSpan.FromBounds(start, i)), number++);
            if (i + 1 < text.Length && text[i] == '\r' && text[i + 1] == '\n')
            {
                i++;
            }

            start = i + 1;
        }
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
