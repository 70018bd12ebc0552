namespace Bot.Articles.Structure;

/// <summary>Tells paragraphs that an editor broke into lines from lines that are a paragraph each.</summary>
internal static class HardWrap
{
    private const int Narrowest = 40;
    private const int Widest = 120;

    /// <summary>
    /// Whether adjacent lines are one paragraph: all but the last are about as long as an editor makes them, and at
    /// least one of them stops in the middle of a sentence.
    /// </summary>
    public static bool Joins(string text, IReadOnlyList<TextSpan> lines)
    {
        if (lines.Count < 2)
        {
            return false;
        }

        var broken = false;
        for (var i = 0; i < lines.Count - 1; i++)
        {
            if (lines[i].Length is < Narrowest or > Widest)
            {
                return false;
            }

            broken |= char.IsLetterOrDigit(text[lines[i].End - 1]) || text[lines[i].End - 1] == ',';
        }

        return broken;
    }
}
