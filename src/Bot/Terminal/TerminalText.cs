using System.Globalization;
using System.Text;

namespace Bot.Terminal;

/// <summary>Text from articles and people must not steer the terminal.</summary>
internal static class TerminalText
{
    /// <summary>
    /// Without control characters and without the invisible ones that turn the direction of writing or hide;
    /// line ends stay, a tab becomes a blank.
    /// </summary>
    public static string Clean(string text)
    {
        if (!text.Any(Steers))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == '\t')
            {
                clean.Append(' ');
            }
            else if (!Steers(c))
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }

    /// <summary>The joiners of Arabic and Indic scripts are kept: words are spelt with them.</summary>
    private static bool Steers(char c) => c is not ('\n' or '\u200C' or '\u200D')
        && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
