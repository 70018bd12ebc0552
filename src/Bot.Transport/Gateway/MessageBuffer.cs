using System.Buffers;

namespace Bot.Transport.Gateway;

/// <summary>Rented memory that grows with a message, and is made small again after a large one.</summary>
internal sealed class MessageBuffer : IDisposable
{
    private const int Usual = 8 * 1024;
    private const int Large = 256 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Usual);

    public int Length { get; private set; }

    /// <summary>Holds until <see cref="Clear"/> or <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    public void Clear()
    {
        Length = 0;
        if (_bytes.Length > Large)
        {
            Replace(ArrayPool<byte>.Shared.Rent(Usual));
        }
    }

    public void Advance(int count) => Length += count;

    /// <summary>At least one byte.</summary>
    public Memory<byte> Free()
    {
        if (Length == _bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
            Written.CopyTo(larger);
            Replace(larger);
        }

        return _bytes.AsMemory(Length);
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    private void Replace(byte[] bytes)
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = bytes;
    }
}
