using Bot.Guilds.DueQueue;
using Bot.Guilds.Ledger;
using Bot.Guilds.Subscriptions;
using NodaTime;

namespace Bot.Guilds.Tests.DueQueue;

/// <summary>The worker's loop for many servers, with a ledger in memory and every post taken at once.</summary>
internal sealed class SimulatedWorker(IReadOnlyList<DailySubscription> subscriptions, Duration lateWindow)
{
    private readonly DailyPlanner _planner = new(lateWindow);
    private readonly Dictionary<ulong, Dictionary<LocalDate, LedgerEntry>> _ledger =
        subscriptions.ToDictionary(subscription => subscription.Guild, _ => new Dictionary<LocalDate, LedgerEntry>());

    private Agenda? _agenda;

    /// <summary>In order, with the true moment of each.</summary>
    public List<(PlannedPost Post, Instant PostedAt)> Posts { get; } = [];

    public void Start(Instant clock) => _agenda = new Agenda(subscriptions, lateWindow, clock);

    public void Stop() => _agenda = null;

    /// <summary>By the machine's clock; null while it is stopped.</summary>
    public Instant? NextDue => _agenda?.NextDue;

    public void Work(Instant clock, Instant truth)
    {
        while (_agenda?.TakeDue(clock, 10) is { Count: > 0 } due)
        {
            foreach (var subscription in due)
            {
                Work(subscription, clock, truth);
            }
        }
    }

    private void Work(DailySubscription subscription, Instant clock, Instant truth)
    {
        var entries = _ledger[subscription.Guild];
        var plan = _planner.Plan(subscription, entries.Values, clock);
        foreach (var missed in plan.Missed)
        {
            entries[missed.Date] = Entry(missed, LedgerState.Skipped, NoPostReason.TooLate);
        }

        if (plan.Post is { } post)
        {
            entries[post.Date] = Entry(post, LedgerState.Posted, null);
            Posts.Add((post, truth));
        }
    }

    private static LedgerEntry Entry(PlannedPost post, LedgerState state, NoPostReason? reason) =>
        new(post.Guild, post.Date, post.Channel, post.Planned, post.Planned, 1, new PostContent.Events(), state, Reason: reason);
}
