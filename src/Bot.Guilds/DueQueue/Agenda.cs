using Bot.Guilds.Subscriptions;
using NodaTime;

namespace Bot.Guilds.DueQueue;

/// <summary>
/// Which subscription is due next, in memory: built once, changed with each change of a subscription, never searched
/// through. It knows nothing of the ledger: what it calls due is to be planned, and may be done already. Safe for many
/// threads.
/// </summary>
public sealed class Agenda
{
    /// <summary>So that a jump of the clock is noticed; a wait is measured by another clock than a moment.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private static readonly Duration StepBack = Duration.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Duration _lateWindow;
    private readonly Dictionary<ulong, AgendaItem> _items = [];
    private readonly PriorityQueue<AgendaItem, Instant> _queue = new();
    private TaskCompletionSource _changed = NewSignal();
    private Instant _latest;

    /// <param name="subscriptions">All of them; paused ones are passed over.</param>
    /// <param name="lateWindow">What came due within it is due at once: it may have been missed.</param>
    public Agenda(IEnumerable<DailySubscription> subscriptions, Duration lateWindow, Instant now)
    {
        _lateWindow = lateWindow;
        _latest = now;
        foreach (var subscription in subscriptions.Where(subscription => subscription.Pause is null))
        {
            Put(subscription, FirstDue(subscription, now));
        }
    }

    /// <summary>Null where there is no subscription that runs.</summary>
    public Instant? NextDue
    {
        get
        {
            lock (_gate)
            {
                return Peek()?.Due;
            }
        }
    }

    /// <summary>A new or changed subscription; a paused one is taken out.</summary>
    public void Set(DailySubscription subscription, Instant now)
    {
        lock (_gate)
        {
            if (subscription.Pause is null)
            {
                Put(subscription, FirstDue(subscription, now));
            }
            else
            {
                _items.Remove(subscription.Guild);
            }

            Signal();
        }
    }

    public void Remove(ulong guild)
    {
        lock (_gate)
        {
            _items.Remove(guild);
            Signal();
        }
    }

    /// <summary>Makes it due then, if it is not due earlier: for a post that was deferred.</summary>
    public void TryAgain(ulong guild, Instant at)
    {
        lock (_gate)
        {
            if (_items.TryGetValue(guild, out var item) && item.Due > at)
            {
                Put(item.Subscription, at);
                Signal();
            }
        }
    }

    /// <summary>Earliest first. Each stays on the agenda, for its next day.</summary>
    /// <param name="most">So many at once; the others stay due.</param>
    public IReadOnlyList<DailySubscription> TakeDue(Instant now, int most)
    {
        lock (_gate)
        {
            if (now < _latest - StepBack)
            {
                StartAgain(now);
            }

            _latest = now;
            var due = new List<DailySubscription>();
            while (due.Count < most && Peek() is { } item && item.Due <= now)
            {
                due.Add(item.Subscription);
                Put(item.Subscription, item.Subscription.Schedule.After(now).At);
            }

            return due;
        }
    }

    /// <summary>Until something is due, or may be because the clock was set.</summary>
    public async Task WaitAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            TimeSpan wait;
            lock (_gate)
            {
                var now = Instant.FromDateTimeOffset(time.GetUtcNow());
                if (Peek()?.Due <= now || now < _latest - StepBack)
                {
                    return;
                }

                changed = _changed.Task;
                wait = Peek() is { } next && (next.Due - now).ToTimeSpan() is var left && left < LongestWait ? left : LongestWait;
            }

            try
            {
                await changed.WaitAsync(wait, time, cancellationToken);
            }
            catch (TimeoutException)
            {
                // The time has come, or it is time to look at the clock.
            }
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Instant FirstDue(DailySubscription subscription, Instant now)
    {
        var last = subscription.Schedule.UpTo(now).First().At;
        return now - last <= _lateWindow ? last : subscription.Schedule.After(now).At;
    }

    /// <summary>The clock ran ahead, and the days were taken that are still to come.</summary>
    private void StartAgain(Instant now)
    {
        var subscriptions = _items.Values.Select(item => item.Subscription).ToList();
        _queue.Clear();
        foreach (var subscription in subscriptions)
        {
            Put(subscription, FirstDue(subscription, now));
        }
    }

    private void Put(DailySubscription subscription, Instant due)
    {
        var item = new AgendaItem(subscription, due);
        _items[subscription.Guild] = item;
        _queue.Enqueue(item, due);
    }

    /// <summary>Items that were replaced or removed are dropped when they come up.</summary>
    private AgendaItem? Peek()
    {
        while (_queue.TryPeek(out var item, out _))
        {
            if (_items.TryGetValue(item.Subscription.Guild, out var current) && ReferenceEquals(current, item))
            {
                return item;
            }

            _queue.Dequeue();
        }

        return null;
    }

    private void Signal()
    {
        _changed.SetResult();
        _changed = NewSignal();
    }

    private sealed record AgendaItem(DailySubscription Subscription, Instant Due);
}
