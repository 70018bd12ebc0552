using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Bot.Guilds.Storage;

/// <summary>
/// Saved pages on their way into the data file. A record is the pages of one save, whole or not at all: its checksum
/// tells. Records are appended and forced to the disk; what follows the last whole one is what a crash left.
/// </summary>
internal sealed class PageJournal(FileStream file)
{
    private const int Mark = 0x414C4D4A;
    private const int HeaderLength = sizeof(int) + sizeof(int);
    private const int PageLength = sizeof(long) + PagedStream.PageSize;

    private long _end;

    public bool IsEmpty => _end == 0;

    /// <summary>In bytes.</summary>
    public long Length => _end;

    /// <summary>All whole records, oldest first: of a page that comes twice, the later is the right one.</summary>
    /// <exception cref="InvalidDataException">It is another program's file.</exception>
    public IEnumerable<(long Page, byte[] Content)> Read()
    {
        file.Position = 0;
        var header = new byte[HeaderLength];
        while (file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) == HeaderLength)
        {
            var mark = BinaryPrimitives.ReadInt32BigEndian(header);
            if (mark != Mark)
            {
                // After a power cut the file may end in zeros.
                if (_end == 0 && mark != 0)
                {
                    throw new InvalidDataException("Not a journal of Almanac.");
                }

                yield break;
            }

            var length = (long)BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(sizeof(int))) * PageLength;
            if (length <= 0 || length > Array.MaxLength || file.Length - file.Position < length + SHA256.HashSizeInBytes)
            {
                yield break;
            }

            var body = new byte[length];
            var checksum = new byte[SHA256.HashSizeInBytes];
            file.ReadExactly(body);
            file.ReadExactly(checksum);
            if (!SHA256.HashData(body).AsSpan().SequenceEqual(checksum))
            {
                yield break;
            }

            _end = file.Position;
            for (var at = 0; at < body.Length; at += PageLength)
            {
                yield return (BinaryPrimitives.ReadInt64BigEndian(body.AsSpan(at)), body[(at + sizeof(long))..(at + PageLength)]);
            }
        }
    }

    /// <summary>On return the pages outlive the process and the machine's power.</summary>
    /// <exception cref="IOException">Nothing was added.</exception>
    public void Append(IReadOnlyDictionary<long, byte[]> pages)
    {
        var record = new byte[HeaderLength + ((long)pages.Count * PageLength) + SHA256.HashSizeInBytes];
        BinaryPrimitives.WriteInt32BigEndian(record, Mark);
        BinaryPrimitives.WriteInt32BigEndian(record.AsSpan(sizeof(int)), pages.Count);
        var at = HeaderLength;
        foreach (var (page, content) in pages)
        {
            BinaryPrimitives.WriteInt64BigEndian(record.AsSpan(at), page);
            content.CopyTo(record, at + sizeof(long));
            at += PageLength;
        }

        SHA256.HashData(record.AsSpan(HeaderLength, at - HeaderLength), record.AsSpan(at));
        try
        {
            file.Position = _end;
            file.Write(record);
            file.Flush(flushToDisk: true);
        }
        catch
        {
            Cut();
            throw;
        }

        _end += record.Length;
    }

    /// <summary>To be called when all its pages are in the data file, forced to the disk.</summary>
    public void Clear()
    {
        _end = 0;
        file.SetLength(0);
        file.Flush(flushToDisk: true);
    }

    /// <summary>What could not be saved must not come back after a restart.</summary>
    private void Cut()
    {
        try
        {
            file.SetLength(_end);
        }
        catch (IOException)
        {
            // The next record is written over it.
        }
    }
}
