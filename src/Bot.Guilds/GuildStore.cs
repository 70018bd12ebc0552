using Bot.Guilds.Facts;
using Bot.Guilds.Ledger;
using Bot.Guilds.Storage;
using Bot.Guilds.Subscriptions;
using NodaTime;

namespace Bot.Guilds;

/// <summary>
/// What servers told the bot: <c>guilds.db</c> in the data folder. One process at a time; safe for many threads. What was
/// saved outlives the process at any moment. A call takes some milliseconds: the time of a forced write to the disk.
/// </summary>
public sealed class GuildStore : IDisposable
{
    private readonly string _path;
    private readonly GuildFile _file;

    private GuildStore(string path, GuildFile file)
    {
        _path = path;
        _file = file;
        Subscriptions = new SubscriptionBook(file);
        Ledger = new PostLedger(file);
        Facts = new UsedFacts(file);
    }

    public SubscriptionBook Subscriptions { get; }

    public PostLedger Ledger { get; }

    public UsedFacts Facts { get; }

    /// <param name="folder">The data folder; it is made where it does not exist.</param>
    /// <exception cref="GuildStoreException">
    /// Another process uses it; or the file is damaged, foreign or of a newer version, and was not touched.
    /// </exception>
    public static GuildStore Open(string folder) => Open(folder, GuildSchema.Current, OpenAlone);

    public void Dispose() => _file.Dispose();

    internal static GuildStore Open(string folder, GuildSchema schema, Func<string, FileStream> open)
    {
        var path = Path.GetFullPath(Path.Combine(folder, "guilds.db"));
        return new GuildStore(path, GuildFile.Open(path, schema, open));
    }

    internal static FileStream OpenAlone(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
    }

    /// <summary>
    /// Copies all that is saved to <c>backups/guilds-YYYY-MM-DD.db</c>, once a day, and deletes all daily copies but the
    /// last seven. Other calls wait meanwhile.
    /// </summary>
    /// <returns>False where that day's copy was there.</returns>
    /// <exception cref="GuildStoreException">There is no copy of that day.</exception>
    public bool CopyAside(LocalDate today)
    {
        var target = BackupFolder.Daily(_path, today);
        if (File.Exists(target))
        {
            return false;
        }

        _file.CopyTo(target);
        BackupFolder.Prune(_path);
        return true;
    }
}
