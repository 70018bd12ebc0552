using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Bot.Guilds.Storage;

/// <summary>
/// <c>backups</c> beside the file: <c>guilds-2026-11-24.db</c> for each day, the last seven kept, and for good one
/// <c>guilds-before-form-2.db</c> for each upgrade. To go back to one, stop the bot, put it in the place of
/// <c>guilds.db</c> and delete <c>guilds-journal.db</c>.
/// </summary>
internal static class BackupFolder
{
    private const int DaysKept = 7;
    private const string DailyPrefix = "guilds-";
    private const string Extension = ".db";

    public static string Daily(string path, LocalDate day) => In(path, DailyPrefix + LocalDatePattern.Iso.Format(day) + Extension);

    public static string BeforeUpgrade(string path, byte version) =>
        In(path, string.Create(CultureInfo.InvariantCulture, $"guilds-before-form-{version + 1}{Extension}"));

    /// <summary>Deletes all but the last seven daily copies, and nothing else.</summary>
    public static void Prune(string path)
    {
        var daily = Directory.EnumerateFiles(In(path, ""), DailyPrefix + "*" + Extension).Where(IsDaily).Order(StringComparer.Ordinal).ToList();
        foreach (var old in daily.SkipLast(DaysKept))
        {
            File.Delete(old);
        }
    }

    private static bool IsDaily(string file) =>
        LocalDatePattern.Iso.Parse(Path.GetFileNameWithoutExtension(file)[DailyPrefix.Length..]).Success;

    private static string In(string path, string name) => Path.Combine(Path.GetDirectoryName(path)!, "backups", name);
}
