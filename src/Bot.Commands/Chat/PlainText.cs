using System.Globalization;
using System.Text;

namespace Bot.Commands.Chat;

/// <summary>Text that is shown as it is: button labels, footers, suggestions.</summary>
public static class PlainText
{
    /// <summary>
    /// One line of visible text. Line breaks and tabs become spaces; control characters, overrides of the writing
    /// direction and other invisible characters go; half a surrogate pair becomes U+FFFD. A joiner between letters
    /// that need one (Persian, Hindi, composed emoji) stays.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        Rune previous = default;
        Rune? joiner = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsJoiner(rune))
            {
                joiner = previous.IsAscii ? null : rune;
            }
            else if (Visible(rune) is { } shown)
            {
                _ = joiner is { } between && !shown.IsAscii ? clean.Append(between).Append(shown) : clean.Append(shown);
                (previous, joiner) = (shown, null);
            }
        }

        return clean.ToString();
    }

    /// <summary>Cuts at a word where one is near, never inside a character, and ends with "…" where something was cut.</summary>
    /// <param name="length">In UTF-16 code units.</param>
    public static string Truncate(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var cut = new CutPoint(length);
        for (var index = 0; index < text.Length && cut.Fits(index); index += StringInfo.GetNextTextElementLength(text, index))
        {
            cut.Pass(text, index);
        }

        return cut.Apply(text);
    }

    private static Rune? Visible(Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Control when rune.Value is '\n' or '\r' or '\t' or '\v' or '\f' or 0x85:
            case UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                return new Rune(' ');
            case UnicodeCategory.Control:
                return null;
            case UnicodeCategory.Format:
                return IsVisibleFormat(rune) ? rune : null;
            default:
                return IsBlankLetter(rune) ? new Rune(' ') : rune;
        }
    }

    private static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;

    /// <summary>Signs that enclose the numbers behind them: of category Cf, yet drawn.</summary>
    private static bool IsVisibleFormat(Rune rune) =>
        rune.Value is (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD;

    /// <summary>Fillers of Hangul and the empty Braille pattern: letters and symbols by category that draw nothing.</summary>
    private static bool IsBlankLetter(Rune rune) => rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800;
}
