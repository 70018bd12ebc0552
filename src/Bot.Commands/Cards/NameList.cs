using Bot.Commands.Chat;

namespace Bot.Commands.Cards;

/// <summary>Names and titles in a card.</summary>
internal static class NameList
{
    private const int LongestName = 100;
    private const int MostNames = 25;

    public static IEnumerable<string> Bullets(IEnumerable<string> names) =>
        names.Select(Escaped).Where(name => name.Length > 0).Take(MostNames).Select(Markdown.Bullet);

    /// <summary>"a, b, c and 4 more".</summary>
    public static string Line(IReadOnlyList<string> names, int most)
    {
        var line = string.Join(", ", names.Take(most).Select(Escaped));
        return names.Count > most ? $"{line} and {names.Count - most} more" : line;
    }

    public static string Escaped(string name) => Markdown.Truncate(Markdown.Escape(name.Trim()), LongestName);
}
