namespace Bot.Articles.Structure;

/// <summary>What the first and last characters of a line say that it is.</summary>
internal static class LineSyntax
{
    private const int DeepestHeading = 6;

    /// <summary><c>== Heading ==</c> with as many equals signs on both sides; the excess of the longer side belongs to the heading.</summary>
    public static bool TryHeading(string text, TextSpan line, out int level, out TextSpan heading)
    {
        var left = Run(text, line.Start, line.End, step: 1);
        var right = Run(text, line.End - 1, line.Start - 1, step: -1);
        level = Math.Min(Math.Min(left, right), DeepestHeading);
        heading = level > 0 && line.Length > 2 * level
            ? Whitespace.Trim(text, TextSpan.FromBounds(line.Start + level, line.End - level))
            : default;
        return !heading.IsEmpty;
    }

    /// <summary>The item behind a bullet: "- item", "* item", "** item", "• item", "# item".</summary>
    public static bool TryListItem(string text, TextSpan line, out TextSpan item)
    {
        var i = line.Start;
        while (i < line.End && text[i] is '*' or '#' or '•' or '·' or '▪' or '-' or '–' or ':' or ';')
        {
            i++;
        }

        item = Whitespace.Trim(text, TextSpan.FromBounds(i, line.End));
        return i > line.Start && i < line.End && char.IsWhiteSpace(text[i]) && !item.IsEmpty;
    }

    private static int Run(string text, int from, int end, int step)
    {
        var i = from;
        while (i != end && text[i] == '=')
        {
            i += step;
        }

        return Math.Abs(i - from);
    }
}
