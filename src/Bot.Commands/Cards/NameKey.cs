using System.Security.Cryptography;
using System.Text;
using Bot.Commands.Chat;

namespace Bot.Commands.Cards;

/// <summary>
/// A name inside a button: the name itself, or, where it is too long or has signs that do not belong there, a hash by
/// which it is found again among the names of the library, by this version and by later ones.
/// </summary>
internal static class NameKey
{
    private const char HashMark = '#';
    private const int HashDigits = 16;

    /// <param name="room">For the key; at least 17.</param>
    public static string Of(string name, int room)
    {
        var fits = name.Length > 0 && name.Length <= room && name[0] != HashMark && !name.Contains('|')
            && string.Equals(name, PlainText.Clean(name).Trim(), StringComparison.Ordinal);
        return fits ? name : Hash(name);
    }

    /// <param name="names">All that it may stand for.</param>
    /// <returns>Null where none of them has this hash; a name that was not hashed is returned whether it is among them or not.</returns>
    public static string? Find(string key, IEnumerable<string> names) =>
        key.StartsWith(HashMark) ? names.FirstOrDefault(name => string.Equals(Hash(name), key, StringComparison.Ordinal))
        : key.Length > 0 ? key
        : null;

    private static string Hash(string name) =>
        HashMark + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..HashDigits];
}
