using System.IO.Compression;

namespace FakeDiscord.Gateway;

/// <summary><c>zlib-stream</c>: one compressed stream for all messages of a connection, flushed after each.</summary>
internal sealed class Deflater : IDisposable
{
    private readonly MemoryStream _compressed = new();
    private readonly ZLibStream _zlib;

    public Deflater() => _zlib = new ZLibStream(_compressed, CompressionLevel.Fastest, leaveOpen: true);

    /// <returns>Holds until the next call.</returns>
    public ReadOnlyMemory<byte> Deflate(ReadOnlySpan<byte> message)
    {
        _compressed.SetLength(0);
        _zlib.Write(message);
        _zlib.Flush();
        return _compressed.GetBuffer().AsMemory(0, (int)_compressed.Length);
    }

    public void Dispose()
    {
        _zlib.Dispose();
        _compressed.Dispose();
    }
}
