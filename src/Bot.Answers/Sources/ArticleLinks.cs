using System.Text;

namespace Bot.Answers.Sources;

/// <summary>Addresses of articles and their sections, percent-encoded as the wiki does it.</summary>
/// <param name="template">With <c>{title}</c> and <c>{section}</c>; see <see cref="DefaultTemplate"/>.</param>
/// <remarks>
/// Spaces become underscores; ASCII letters, digits and <c>-._;@$!*(),/~:</c> stand as they are (MediaWiki's
/// wfUrlencode); all else is written as the percent-encoded bytes of its UTF-8. The anchor of a section is its heading
/// with underscores, as MediaWiki's HTML5 ids are, encoded by the same rule, so that every browser finds it. Where
/// there is no section, the template is cut at its <c>#</c>.
/// </remarks>
public sealed class ArticleLinks(string template)
{
    public const string DefaultTemplate = "https://en.wikipedia.org/wiki/{title}#{section}";

    private const string Unescaped = "-._;@$!*(),/~:";

    /// <param name="section">Empty for the lead: the address then has no fragment.</param>
    public string To(string title, string section)
    {
        var place = section.AsSpan().Trim();
        var fragment = template.IndexOf('#', StringComparison.Ordinal);
        var address = place.IsEmpty && fragment >= 0 ? template[..fragment] : template;
        return address
            .Replace("{title}", Encode(title.AsSpan().Trim()), StringComparison.Ordinal)
            .Replace("{section}", Encode(place), StringComparison.Ordinal);
    }

    private static string Encode(ReadOnlySpan<char> text)
    {
        var address = new StringBuilder(text.Length * 2);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == ' ')
            {
                address.Append('_');
            }
            else if (rune.IsAscii && (Rune.IsLetterOrDigit(rune) || Unescaped.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                address.Append((char)rune.Value);
            }
            else
            {
                AppendBytes(address, rune);
            }
        }

        return address.ToString();
    }

    private static void AppendBytes(StringBuilder address, Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
        {
            address.Append('%').Append(value.ToString("X2"));
        }
    }
}
