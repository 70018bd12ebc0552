namespace Bot.Guilds.Storage;

/// <summary>
/// The data file as LiteDB sees it. What LiteDB writes stays in memory until <see cref="Save"/>, so that LiteDB never
/// meets a full disk: it would hang, and it acknowledges a commit before the write. Not for many threads.
/// </summary>
internal sealed class PagedStream(FileStream file, PageJournal journal) : Stream
{
    /// <summary>LiteDB's, in bytes; it reads and writes whole pages only.</summary>
    public const int PageSize = 8192;

    /// <summary>Of the journal, in bytes; then its pages move into the data file.</summary>
    private const long MergeLength = 8 * 1024 * 1024;

    private readonly Dictionary<long, byte[]> _saved = [];
    private readonly Dictionary<long, byte[]> _unsaved = [];
    private long _pages;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => _pages * PageSize;

    public override long Position { get; set; }

    /// <summary>Takes up what an earlier process saved. Writes nothing.</summary>
    /// <exception cref="InvalidDataException">The journal is another program's file.</exception>
    public void Recover()
    {
        foreach (var (page, content) in journal.Read())
        {
            _saved[page] = content;
        }

        _pages = SavedPages();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var page = WholePage(count);
        if (page >= _pages)
        {
            return 0;
        }

        if (_unsaved.TryGetValue(page, out var content) || _saved.TryGetValue(page, out content))
        {
            content.CopyTo(buffer, offset);
        }
        else
        {
            file.Position = Position;
            file.ReadExactly(buffer, offset, count);
        }

        Position += count;
        return count;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        var page = WholePage(count);
        _unsaved[page] = buffer.AsSpan(offset, count).ToArray();
        _pages = Math.Max(_pages, page + 1);
        Position += count;
    }

    /// <summary>On return all that was written outlives the process and the machine's power.</summary>
    /// <exception cref="IOException">Nothing of it was saved. It can be tried again.</exception>
    public void Save()
    {
        if (_unsaved.Count == 0)
        {
            return;
        }

        journal.Append(_unsaved);
        foreach (var (page, content) in _unsaved)
        {
            _saved[page] = content;
        }

        _unsaved.Clear();
        if (journal.Length >= MergeLength)
        {
            try
            {
                Merge();
            }
            catch (IOException)
            {
                // The pages are safe in the journal; the next save tries again.
            }
        }
    }

    /// <summary>Forgets what was written since the last save.</summary>
    public void Discard()
    {
        _unsaved.Clear();
        _pages = SavedPages();
        Position = 0;
    }

    /// <summary>Brings the data file up to the last save. Cut short at any point, it can be repeated from the journal.</summary>
    public void Merge()
    {
        if (journal.IsEmpty)
        {
            return;
        }

        foreach (var (page, content) in _saved.OrderBy(saved => saved.Key))
        {
            file.Position = page * PageSize;
            file.Write(content);
        }

        file.Flush(flushToDisk: true);
        journal.Clear();
        _saved.Clear();
    }

    public override void Flush()
    {
        // LiteDB's word for "the checkpoint is over"; what counts is Save.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private long SavedPages() => Math.Max(file.Length / PageSize, _saved.Count == 0 ? 0 : _saved.Keys.Max() + 1);

    private long WholePage(int count) =>
        count == PageSize && Position % PageSize == 0 ? Position / PageSize : throw new NotSupportedException("Only whole pages.");
}
