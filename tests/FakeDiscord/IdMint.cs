namespace FakeDiscord;

/// <summary>Makes ids as Discord does: milliseconds since 2015 in the upper 42 bits, a count below.</summary>
internal sealed class IdMint(TimeProvider time)
{
    private const long Epoch = 1420070400000;
    private int _count;

    public ulong Next()
    {
        var milliseconds = (ulong)(time.GetUtcNow().ToUnixTimeMilliseconds() - Epoch);
        return (milliseconds << 22) | (uint)(Interlocked.Increment(ref _count) & 0x3FFFFF);
    }
}
