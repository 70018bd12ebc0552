using System.Globalization;

namespace Bot.Commands.Chat;

/// <summary>
/// A piece of Markdown that is kept whole or left out: a character, an escape, a mark, a link, a timestamp, a mention, a sign
/// that opens a line.
/// </summary>
internal readonly record struct MarkdownElement(int Length, bool IsBoldMark = false)
{
    private static readonly string[] LineMarks = ["> ", "- ", "-# "];

    public static MarkdownElement At(string markdown, int index) => markdown[index] switch
    {
        '\\' when index + 1 < markdown.Length => new(1 + CharacterLength(markdown, index + 1)),
        '*' when markdown.AsSpan(index).StartsWith(Markdown.BoldMark) => new(Markdown.BoldMark.Length, IsBoldMark: true),
        '[' when LinkLength(markdown, index) is { } length => new(length),
        '<' when IsTag(markdown.AsSpan(index)) && markdown.IndexOf('>', index) is > 0 and var end => new(end + 1 - index),
        '>' or '-' when LineMarkLength(markdown, index) is { } length => new(length),
        _ => new(CharacterLength(markdown, index)),
    };

    /// <summary>A timestamp, or the mention of a channel or a role.</summary>
    private static bool IsTag(ReadOnlySpan<char> markdown) =>
        markdown.StartsWith("<t:") || markdown.StartsWith("<#") || markdown.StartsWith("<@&");

    /// <summary>Of quotation, bullet and small print.</summary>
    private static int? LineMarkLength(string markdown, int index) =>
        index > 0 && markdown[index - 1] != '\n' ? null
        : LineMarks.FirstOrDefault(mark => markdown.AsSpan(index).StartsWith(mark))?.Length;

    /// <summary>With its accents, but never with a sign of markup.</summary>
    private static int CharacterLength(string markdown, int index)
    {
        var length = StringInfo.GetNextTextElementLength(markdown, index);
        var ascii = markdown.AsSpan(index + 1, length - 1).IndexOfAnyInRange('\0', '\x7F');
        return ascii < 0 ? length : 1 + ascii;
    }

    private static int? LinkLength(string markdown, int index)
    {
        for (var position = index + 1; position + 1 < markdown.Length && markdown[position] is not ('\n' or '['); position++)
        {
            if (markdown[position] == '\\')
            {
                position++;
            }
            else if (markdown[position] == ']')
            {
                return markdown[position + 1] == '(' && markdown.IndexOf(')', position) is > 0 and var end ? end + 1 - index : null;
            }
        }

        return null;
    }
}
