namespace Bot.Transport.RateLimits;

/// <summary>
/// Counts the requests that Discord calls invalid: answered with 401, 403 or 429, but for a 429 of scope "shared".
/// Discord bans an address with 10,000 of them in ten minutes; long before that, nothing more is sent for a while.
/// </summary>
internal sealed class InvalidRequests(TimeProvider time)
{
    private const int Limit = 1_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Queue<long> _times = new();

    /// <returns>True when this one was the last for a while.</returns>
    public bool Add()
    {
        Tidy();
        _times.Enqueue(time.GetTimestamp());
        return _times.Count == Limit;
    }

    /// <summary>How long nothing may be sent; zero or less where something may.</summary>
    public TimeSpan Wait()
    {
        Tidy();
        return _times.Count < Limit ? TimeSpan.Zero : Window - time.GetElapsedTime(_times.Peek());
    }

    private void Tidy()
    {
        while (_times.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= Window)
        {
            _times.Dequeue();
        }
    }
}
