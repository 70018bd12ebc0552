namespace Bot.Transport;

/// <summary>
/// How long to wait before trying again: half a second at first, twice as long each time, a minute at most; each
/// wait is shortened by chance, by up to half, lest all bots of the world come back in the same moment.
/// </summary>
internal sealed class Backoff(Jitter jitter)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private TimeSpan _full = First;

    public TimeSpan Next()
    {
        var wait = _full * (1 - (jitter.Next() / 2));
        _full = _full * 2 < Longest ? _full * 2 : Longest;
        return wait;
    }

    public void Reset() => _full = First;
}
