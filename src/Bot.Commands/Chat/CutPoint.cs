namespace Bot.Commands.Chat;

/// <summary>Finds where to cut a text that is too long, while someone walks over the places where it may be cut.</summary>
/// <param name="length">Of the result, in UTF-16 code units.</param>
internal struct CutPoint(int length)
{
    private const string Ellipsis = "…";

    /// <summary>A word longer than this is cut inside rather than left out.</summary>
    private const int LongWord = 40;

    private int _last;
    private int _lastWord;
    private string _closingLast = "";
    private string _closingWord = "";

    public readonly bool Fits(int index, string closing = "") => index + closing.Length + Ellipsis.Length <= length;

    /// <param name="closing">What has to be written behind the "…" when it is cut here.</param>
    public void Pass(string text, int index, string closing = "")
    {
        (_last, _closingLast) = (index, closing);
        if (index > 0 && char.IsWhiteSpace(text[index]) && !char.IsWhiteSpace(text[index - 1]))
        {
            (_lastWord, _closingWord) = (index, closing);
        }
    }

    public readonly string Apply(string text)
    {
        if (length < Ellipsis.Length)
        {
            return "";
        }

        var (end, closing) = _last - _lastWord > LongWord || _lastWord == 0 ? (_last, _closingLast) : (_lastWord, _closingWord);
        return string.Concat(text.AsSpan(0, end), Ellipsis, closing);
    }
}
