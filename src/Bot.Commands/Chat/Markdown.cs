using System.Text;

namespace Bot.Commands.Chat;

/// <summary>
/// Discord's Markdown, as far as replies use it. Whoever draws a <see cref="Reply"/> meets this and nothing else:
/// <list type="bullet">
/// <item>inline: <c>**bold**</c>, <c>[text](url)</c>, <c>&lt;t:unix:style&gt;</c>; bold ends on the line
/// on which it begins;</item>
/// <item>at the start of a line: <c>&gt; </c> quotation, <c>- </c> bullet, <c>-# </c> small print;</item>
/// <item>a backslash before a sign of punctuation means that sign itself; an invisible U+200B may follow an <c>@</c>.</item>
/// </list>
/// </summary>
public static class Markdown
{
    internal const string BoldMark = "**";

    private const char Invisible = '\u200B';

    /// <summary>
    /// Makes foreign text stand for itself, on one line: no formatting, no mention, no link, no timestamp, no emoji,
    /// none of what <see cref="PlainText.Clean"/> takes out.
    /// </summary>
    public static string Escape(string text)
    {
        var plain = PlainText.Clean(text);
        var escaped = new StringBuilder(plain.Length + 16);
        var start = plain.Length - plain.AsSpan().TrimStart().Length;
        var number = start + plain.AsSpan(start).IndexOfAnyExceptInRange('0', '9');
        for (var index = 0; index < plain.Length; index++)
        {
            var character = plain[index];
            var special = character switch
            {
                '\\' or '*' or '_' or '~' or '|' or '`' or '<' or '>' or '[' or ']' or '#' => true,

                // A backslash would still leave "@everyone" in the raw text, where Discord's server looks for it.
                '@' => !IsCall(plain.AsSpan(index + 1)),

                // ":smile:", "https://", "<t:1>".
                ':' => index + 1 == plain.Length || !char.IsWhiteSpace(plain[index + 1]),

                // Lists.
                '-' or '+' => index == start,
                '.' or ')' => index == number && number > start,
                _ => false,
            };
            _ = special ? escaped.Append('\\').Append(character) : escaped.Append(character);
            if (character == '@' && !special)
            {
                _ = escaped.Append(Invisible);
            }
        }

        return escaped.ToString();
    }

    /// <summary>Cuts at a word where one is near, never inside a character, an escape or a link, closes what is open, and ends with "…" where something was cut.</summary>
    /// <param name="markdown">Of the kinds that this class makes.</param>
    /// <param name="length">In UTF-16 code units; markup counts.</param>
    public static string Truncate(string markdown, int length)
    {
        if (markdown.Length <= length)
        {
            return markdown;
        }

        var cut = new CutPoint(length);
        var bold = false;
        for (var index = 0; index < markdown.Length && cut.Fits(index, Closing(bold));)
        {
            cut.Pass(markdown, index, Closing(bold));
            var element = MarkdownElement.At(markdown, index);
            bold ^= element.IsBoldMark;
            index += element.Length;
        }

        return cut.Apply(markdown);
    }

    /// <param name="markdown">On one line; escaped where it is foreign.</param>
    public static string Bold(string markdown) => string.IsNullOrWhiteSpace(markdown) ? markdown : BoldMark + markdown + BoldMark;

    public static string Quote(string markdown) => $"> {markdown.ReplaceLineEndings("\n> ")}";

    public static string Bullet(string markdown) => $"- {markdown}";

    public static string SmallPrint(string markdown) => $"-# {markdown}";

    /// <summary>The bare text where the address is no http or https address.</summary>
    /// <param name="text">Foreign text, not yet escaped. Square brackets, which Discord does not allow here, become round.</param>
    public static string Link(string text, string url)
    {
        var shown = Escape(text.Replace('[', '(').Replace(']', ')'));
        return Rule.IsWebAddress(url) && !string.IsNullOrWhiteSpace(shown) ? $"[{shown}]({Address(url)})" : shown;
    }

    /// <summary>Shown in the reader's own time zone, so for moments only, never for dates of history.</summary>
    public static string Mention(RoleId role) => $"<@&{role.Value}>";

    public static string Mention(ChannelId channel) => $"<#{channel.Value}>";

    public static string Timestamp(DateTimeOffset moment, TimestampStyle style) =>
        $"<t:{moment.ToUnixTimeSeconds()}:{(char)style}>";

    private static string Closing(bool bold) => bold ? BoldMark : "";

    /// <summary>Without the characters that would end the link early.</summary>
    private static string Address(string url)
    {
        var address = new StringBuilder(url.Length);
        foreach (var character in PlainText.Clean(url).Trim())
        {
            _ = character is '(' or ')' or '<' or '>' or '"' or '\\' or ' '
                ? address.Append('%').Append(((int)character).ToString("X2"))
                : address.Append(character);
        }

        return address.ToString();
    }

    /// <summary>Whether it calls everyone, or would with the right text behind it.</summary>
    private static bool IsCall(ReadOnlySpan<char> name) => Begins(name, "everyone") || Begins(name, "here");

    private static bool Begins(ReadOnlySpan<char> text, ReadOnlySpan<char> call) =>
        text[..Math.Min(text.Length, call.Length)].Equals(call[..Math.Min(text.Length, call.Length)], StringComparison.OrdinalIgnoreCase);
}

/// <summary>Discord's letters for them.</summary>
public enum TimestampStyle
{
    /// <summary>"20:15".</summary>
    Time = 't',

    /// <summary>"3 December 2026 20:15".</summary>
    DateAndTime = 'f',

    /// <summary>"Thursday, 3 December 2026 20:15".</summary>
    LongDateAndTime = 'F',

    /// <summary>"in 2 hours".</summary>
    Relative = 'R',
}
