using LiteDB;

namespace Bot.Guilds.Storage;

/// <summary>
/// <c>guilds.db</c> with <c>guilds-journal.db</c> beside it, held by this process alone. Safe for many threads; one call
/// at a time. What a call wrote is saved whole when it returns, and not at all when it throws.
/// </summary>
internal sealed class GuildFile : IDisposable
{
    private readonly Lock _gate = new();
    private readonly string _path;
    private readonly FileStream _file;
    private readonly FileStream _journalFile;
    private readonly PagedStream _pages;
    private LiteDatabase? _database;
    private bool _closed;

    private GuildFile(string path, FileStream file, FileStream journal)
    {
        _path = path;
        _file = file;
        _journalFile = journal;
        _pages = new PagedStream(file, new PageJournal(journal));
    }

    /// <param name="open">Opens or makes a file, for this process alone.</param>
    /// <exception cref="GuildStoreException">It is in use, unreadable, damaged, newer or foreign; it was not touched.</exception>
    public static GuildFile Open(string path, GuildSchema schema, Func<string, FileStream> open)
    {
        FileStream? file = null;
        FileStream? journal = null;
        GuildFile? guilds = null;
        try
        {
            file = open(path);
            journal = open(JournalOf(path));
            guilds = new GuildFile(path, file, journal);
            guilds.Start(schema);
            return guilds;
        }
        catch (Exception error)
        {
            guilds?._database?.Dispose();
            Close(journal);
            file?.Dispose();
            if (StorageProblem.Of(path, error) is { } problem)
            {
                throw problem;
            }

            throw;
        }
    }

    public T Read<T>(Func<LiteDatabase, T> read) => Guarded(() => read(Database()));

    /// <summary>In one transaction.</summary>
    public T Write<T>(Func<LiteDatabase, T> write) => Guarded(() => Saved(database =>
    {
        database.BeginTrans();
        var result = write(database);
        database.Commit();
        return result;
    }));

    /// <summary>Puts a copy of all that is saved at <paramref name="target"/>, which appears only when it is whole.</summary>
    public void CopyTo(string target) => Guarded(() =>
    {
        _pages.Merge();
        WholeFile.Copy(_file, target);
        return true;
    });

    public void Dispose()
    {
        lock (_gate)
        {
            if (_closed)
            {
                return;
            }

            _closed = true;
            Forget();
            try
            {
                _pages.Merge();
            }
            catch (IOException)
            {
                // The journal keeps the pages for the next start.
            }

            _pages.Dispose();
            Close(_journalFile);
            _file.Dispose();
        }
    }

    /// <summary>While the data file is still held, so that no other process has the journal yet.</summary>
    private static void Close(FileStream? journal)
    {
        if (journal is null)
        {
            return;
        }

        var isEmpty = journal.Length == 0;
        journal.Dispose();
        if (isEmpty)
        {
            File.Delete(journal.Name);
        }
    }

    private static string JournalOf(string path) => Path.ChangeExtension(path, null) + "-journal.db";

    private void Start(GuildSchema schema)
    {
        _pages.Recover();
        if (_file.Length == 0 && _pages.Length == 0)
        {
            _ = Saved(database => database.UserVersion = GuildSchema.Mark | schema.Version);
            return;
        }

        var version = FileHeader.Version(_pages);
        if (version > schema.Version)
        {
            throw new InvalidDataException(
                $"it was written by a newer Almanac (form {version}; this one knows form {schema.Version}). Start the newer one, or put a copy from the backups folder in its place");
        }

        if (version < schema.Version)
        {
            Upgrade(version, schema);
        }
    }

    private void Upgrade(byte version, GuildSchema schema)
    {
        _pages.Merge();
        WholeFile.Copy(_file, BackupFolder.BeforeUpgrade(_path, version));
        _ = Saved(database =>
        {
            database.BeginTrans();
            foreach (var upgrade in schema.Upgrades.Skip(version - 1))
            {
                upgrade(database);
            }

            database.Commit();
            return database.UserVersion = GuildSchema.Mark | schema.Version;
        });
    }

    private T Guarded<T>(Func<T> action)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            try
            {
                return action();
            }
            catch (Exception error)
            {
                Forget();
                if (StorageProblem.Of(_path, error) is { } problem)
                {
                    throw problem;
                }

                throw;
            }
        }
    }

    /// <summary>LiteDB hands its pages over at a checkpoint, and only then: so there is one after every change.</summary>
    private T Saved<T>(Func<LiteDatabase, T> change)
    {
        var database = Database();
        var result = change(database);
        database.Checkpoint();
        _pages.Save();
        return result;
    }

    private LiteDatabase Database() => _database ??= new LiteDatabase(_pages);

    /// <summary>Back to what is saved: a LiteDB that met an error may hold what is not.</summary>
    private void Forget()
    {
        _database?.Dispose();
        _database = null;
        _pages.Discard();
    }
}
