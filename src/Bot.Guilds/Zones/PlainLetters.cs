using System.Text;

namespace Bot.Guilds.Zones;

/// <summary>Names without case, accents and signs: "São Tomé &amp; Príncipe" is "sao tome principe".</summary>
internal static class PlainLetters
{
    // Without ICU, .NET does not take letters apart. Each plain letter is followed by those that stand for it.
    private static readonly string[] Accented =
    [
        "aàáâãäåāăą", "cçćĉċč", "dďđð", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįı", "jĵ", "kķ", "lĺļľŀł", "nñńņňŉ",
        "oòóôõöøōŏő", "rŕŗř", "sśŝşšș", "tţťŧț", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž",
    ];

    private static readonly Dictionary<char, char> Plain = Accented
        .SelectMany(letters => letters.Skip(1).Select(accented => (accented, plain: letters[0])))
        .ToDictionary(pair => pair.accented, pair => pair.plain);

    public static string Of(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var letter in name.ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal))
        {
            if (letter is '\'' or '’' or '.')
            {
                continue;
            }

            var known = Plain.GetValueOrDefault(letter, letter);
            if (char.IsLetterOrDigit(known))
            {
                plain.Append(known);
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }
}
