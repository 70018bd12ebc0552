using System.Text.RegularExpressions;
using Bot.Commands.Chat;

namespace Bot.Commands.Ask;

/// <summary>What a message of a person asks.</summary>
internal static partial class MessageQuestion
{
    /// <summary>Its first question; where it has none, its beginning. Without mentions, links and Markdown.</summary>
    /// <param name="message">As it was typed.</param>
    /// <param name="longest">Of the result, in UTF-16 code units; what is longer is cut at a word.</param>
    /// <returns>Null where there is no word in it.</returns>
    public static string? In(string message, int longest)
    {
        var lines = Markup().Replace(LineMark().Replace(message, ""), "${kept}")
            .Split('\n')
            .Select(line => Gap().Replace(PlainText.Clean(line), " ").Trim())
            .Where(line => line.Any(char.IsLetterOrDigit))
            .ToList();
        var question = lines
            .SelectMany(line => SentenceEnd().Split(line))
            .FirstOrDefault(sentence => sentence.TrimEnd('"', '\'', ')', '”').EndsWith('?') && sentence.Any(char.IsLetterOrDigit));
        return lines.Count == 0 ? null : PlainText.Truncate(question ?? string.Join(' ', lines), longest);
    }

    /// <summary>Headings, quotations, small print and bullets.</summary>
    [GeneratedRegex(@"^[ \t]*(?:(?:>{1,3}|\#{1,3}|-\#|[-*+])[ \t]+)+", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LineMark();

    /// <summary>Escapes and links, of which the text is kept; mentions, emojis, timestamps, addresses, and the signs of bold, code and the like.</summary>
    [GeneratedRegex(
        """
        \\(?<kept>[^\p{L}\p{N}\s])
        | \[(?<kept>[^\[\]\n]*)\]\([^()\s]*\)
        | <(?:@[!&]?|\#)[0-9]+> | <a?:\w+:[0-9]+> | <t:-?[0-9]+(?::[a-zA-Z])?> | </[^:<>\n]+:[0-9]+> | <id:\w+>
        | @everyone | @here
        | <?https?://\S+
        | ```(?:\w+\n)? | ` | \*+ | ~~ | \|\| | __ | (?<![\p{L}\p{N}])_ | _(?![\p{L}\p{N}])
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Gap();

    /// <summary>The space behind it. A short word with a capital before a full stop is a title or an initial: "Dr. Ali".</summary>
    [GeneratedRegex(@"(?<=[!?…][""')\]”]*|(?<!\b\p{Lu}\p{L}{0,3})\.[""')\]”]*)\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SentenceEnd();
}
