using System.Net;
using System.Net.Http.Headers;
using Bot.Transport.Rest;

namespace Bot.Transport.RateLimits;

/// <summary>Keeps to what Discord's headers say of each bucket, and to 50 requests a second in all.</summary>
/// <remarks>
/// Which routes share a bucket is Discord's secret until its first answer; a bucket is then counted apart for each
/// channel or interaction. A bucket whose time is over is forgotten, so the memory of it does not grow.
/// </remarks>
internal sealed class RequestLimits(TimeProvider time)
{
    private const int GlobalLimit = 50;
    private const int BucketsBeforeTidying = 512;
    private static readonly TimeSpan GlobalWindow = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<(HttpMethod Method, string Template), string> _bucketOfTemplate = [];
    private readonly Dictionary<(string Bucket, string Owner), Bucket> _buckets = [];
    private readonly Queue<DateTimeOffset> _lastGlobal = new();
    private readonly InvalidRequests _invalid = new(time);
    private DateTimeOffset _allBlockedUntil = DateTimeOffset.MinValue;
    private int _tidyAt = BucketsBeforeTidying;

    /// <summary>Waits for its turn. False, at once, where that would be after <paramref name="deadline"/>.</summary>
    public async Task<bool> EnterAsync(Route route, DateTimeOffset deadline, CancellationToken cancellationToken)
    {
        while (true)
        {
            TimeSpan wait;
            lock (_gate)
            {
                wait = Reserve(route, time.GetUtcNow());
            }

            if (wait <= TimeSpan.Zero)
            {
                return true;
            }

            if (time.GetUtcNow() + wait > deadline)
            {
                return false;
            }

            await Task.Delay(wait, time, cancellationToken);
        }
    }

    /// <returns>True where so many requests were invalid that none is sent for a while.</returns>
    public bool CountIfInvalid(HttpStatusCode status, HttpResponseHeaders headers)
    {
        var isInvalid = status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
            || (status is HttpStatusCode.TooManyRequests && headers.Text("X-RateLimit-Scope") is not "shared");
        lock (_gate)
        {
            return isInvalid && _invalid.Add();
        }
    }

    public void Learn(Route route, HttpResponseHeaders headers)
    {
        if (headers.Text("X-RateLimit-Bucket") is { } hash
            && headers.Number("X-RateLimit-Remaining") is { } remaining
            && headers.Number("X-RateLimit-Reset-After") is { } resetAfter)
        {
            lock (_gate)
            {
                _bucketOfTemplate[(route.Method, route.Template)] = hash;
                var now = time.GetUtcNow();
                Tidy(now);
                var key = Key(route);
                var resetAt = now + TimeSpan.FromSeconds(resetAfter);
                var known = _buckets.GetValueOrDefault(key);

                // Answers overtake each other: within one window the lowest count is the latest.
                var left = known is not null && known.ResetAt > now ? Math.Min(known.Remaining, (int)remaining) : (int)remaining;
                _buckets[key] = new Bucket { Remaining = left, ResetAt = resetAt };
            }
        }
    }

    /// <summary>After status 429: nothing of this kind (or nothing at all) for so long.</summary>
    public void Block(Route route, TimeSpan retryAfter, bool everything)
    {
        lock (_gate)
        {
            var until = time.GetUtcNow() + retryAfter;
            if (everything)
            {
                _allBlockedUntil = until;
            }
            else
            {
                _buckets[Key(route)] = new Bucket { Remaining = 0, ResetAt = until };
            }
        }
    }

    private TimeSpan Reserve(Route route, DateTimeOffset now)
    {
        if (_invalid.Wait() is var pause && pause > TimeSpan.Zero)
        {
            return pause;
        }

        var bucket = _buckets.GetValueOrDefault(Key(route));
        if (bucket is { Remaining: <= 0 } && bucket.ResetAt > now)
        {
            return bucket.ResetAt - now;
        }

        if (route.CountsGlobally)
        {
            if (_allBlockedUntil > now)
            {
                return _allBlockedUntil - now;
            }

            while (_lastGlobal.TryPeek(out var oldest) && oldest + GlobalWindow <= now)
            {
                _lastGlobal.Dequeue();
            }

            if (_lastGlobal.Count >= GlobalLimit)
            {
                return _lastGlobal.Peek() + GlobalWindow - now;
            }

            _lastGlobal.Enqueue(now);
        }

        if (bucket is not null && bucket.ResetAt > now)
        {
            bucket.Remaining--;
        }

        return TimeSpan.Zero;
    }

    private void Tidy(DateTimeOffset now)
    {
        if (_buckets.Count >= _tidyAt)
        {
            foreach (var key in _buckets.Where(pair => pair.Value.ResetAt <= now).Select(pair => pair.Key).ToList())
            {
                _buckets.Remove(key);
            }

            // Where all are in use it is not tried again at once.
            _tidyAt = Math.Max(BucketsBeforeTidying, 2 * _buckets.Count);
        }
    }

    private (string Bucket, string Owner) Key(Route route) =>
        (_bucketOfTemplate.GetValueOrDefault((route.Method, route.Template)) ?? $"{route.Method} {route.Template}", route.Owner);

    private sealed class Bucket
    {
        public int Remaining { get; set; }

        public DateTimeOffset ResetAt { get; init; }
    }
}
