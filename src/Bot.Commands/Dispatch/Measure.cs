using Bot.Commands.Chat;

namespace Bot.Commands.Dispatch;

/// <summary>
/// A token bucket for each person, kept as the one moment at which it will be full again. Someone whose bucket is full is
/// forgotten, so that only those take memory who used the bot a moment ago.
/// </summary>
/// <param name="atOnce">How often, for someone who has rested.</param>
/// <param name="every">How long it takes until one more is allowed.</param>
internal sealed class Measure(int atOnce, TimeSpan every, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly long _start = time.GetTimestamp();
    private readonly Dictionary<UserId, TimeSpan> _fullAt = [];
    private TimeSpan _tidyAt;

    /// <summary>Of people who are remembered.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _fullAt.Count;
            }
        }
    }

    /// <returns>Nought where one was taken; else how long to wait.</returns>
    public TimeSpan Take(UserId person)
    {
        lock (_gate)
        {
            var now = time.GetElapsedTime(_start);
            Tidy(now);
            var fullAt = _fullAt.TryGetValue(person, out var known) && known > now ? known : now;
            var wait = fullAt - now - (every * (atOnce - 1));
            if (wait > TimeSpan.Zero)
            {
                return wait;
            }

            _fullAt[person] = fullAt + every;
            return TimeSpan.Zero;
        }
    }

    /// <summary>Once in the time that it takes to fill a bucket, which makes each call cheap on average.</summary>
    private void Tidy(TimeSpan now)
    {
        if (now < _tidyAt)
        {
            return;
        }

        foreach (var (person, fullAt) in _fullAt)
        {
            if (fullAt <= now)
            {
                _fullAt.Remove(person);
            }
        }

        _tidyAt = now + (every * atOnce);
    }
}
