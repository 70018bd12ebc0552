using System.IO.Compression;

namespace Bot.Transport.Gateway;

/// <summary>Undoes <c>zlib-stream</c>: all messages of a connection are one compressed stream, flushed after each of them.</summary>
internal sealed class Inflater : IDisposable
{
    private readonly MemoryStream _compressed = new();
    private readonly ZLibStream _zlib;

    public Inflater() => _zlib = new ZLibStream(_compressed, CompressionMode.Decompress);

    /// <summary>A message that does not end in these bytes goes on in the next frame.</summary>
    private static ReadOnlySpan<byte> Flush => [0x00, 0x00, 0xFF, 0xFF];

    public static bool IsWhole(ReadOnlySpan<byte> compressed) => compressed.EndsWith(Flush);

    /// <param name="compressed">A whole message, and the one after that of the last call.</param>
    /// <param name="into">Gets the text, at the end of what is in it.</param>
    /// <param name="limit">Bytes of text.</param>
    /// <exception cref="InvalidDataException">It is not zlib, or longer than the limit. Nothing after it can be read.</exception>
    public void Inflate(ReadOnlySpan<byte> compressed, MessageBuffer into, int limit)
    {
        _compressed.SetLength(0);
        _compressed.Write(compressed);
        _compressed.Position = 0;
        while (_zlib.Read(into.Free().Span) is > 0 and var count)
        {
            into.Advance(count);
            if (into.Length > limit)
            {
                throw new InvalidDataException($"A message of more than {limit} bytes.");
            }
        }
    }

    public void Dispose()
    {
        _zlib.Dispose();
        _compressed.Dispose();
    }
}
