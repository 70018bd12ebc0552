using Bot.Guilds.Ledger;
using Bot.Guilds.Schedule;
using Bot.Guilds.Subscriptions;
using NodaTime;

namespace Bot.Guilds.DueQueue;

/// <summary>
/// Decides by the wall clock and the ledger alone, so that neither restarts nor jumps of the clock repeat or drop a post.
/// </summary>
/// <param name="lateWindow">How late a post may still be made; more than zero, less than a day.</param>
public sealed class DailyPlanner(Duration lateWindow)
{
    /// <summary>In days: no farther back is a missed post written down.</summary>
    private const int LookBack = 7;

    private static readonly Duration SaidToBeLate = Duration.FromMinutes(10);

    private readonly Duration _lateWindow = lateWindow > Duration.Zero && lateWindow < Duration.FromDays(1)
        ? lateWindow
        : throw new ArgumentOutOfRangeException(nameof(lateWindow), lateWindow, "More than zero and less than a day.");

    public DailyPlan Plan(DailySubscription subscription, PostLedger ledger, Instant now) =>
        Plan(subscription, ledger.Since(subscription.Guild, FirstDate(subscription.Schedule, now)), now);

    /// <param name="entries">The server's, of at least the last eight days and all later ones.</param>
    public DailyPlan Plan(DailySubscription subscription, IEnumerable<LedgerEntry> entries, Instant now)
    {
        var schedule = subscription.Schedule;
        var known = entries.ToDictionary(entry => entry.Date);
        if (subscription.Pause is not null)
        {
            return new DailyPlan(null, null, [], null);
        }

        // Set by a clock that had run ahead: it would keep silent until that moment comes.
        var clockWasAhead = subscription.ActiveSince - now > _lateWindow;
        PlannedPost? post = null;
        var missed = new List<PlannedPost>();
        foreach (var past in schedule.UpTo(now).TakeWhile(past => past.Date >= FirstDate(schedule, now)))
        {
            var entry = known.GetValueOrDefault(past.Date);
            var active = past.At > subscription.ActiveSince || clockWasAhead;
            if (post is null && now - past.At <= _lateWindow && MayPost(entry, active))
            {
                post = Planned(subscription, past);
            }
            else if (IsMissed(entry, active))
            {
                missed.Insert(0, Planned(subscription, past));
            }
        }

        var late = post is not null && now - post.Planned >= SaidToBeLate ? now - post.Planned : (Duration?)null;
        return new DailyPlan(post, late, missed, Next(subscription, schedule, known, now));
    }

    private static LocalDate FirstDate(DailySchedule schedule, Instant now) => schedule.DateAt(now).PlusDays(-LookBack);

    private static bool MayPost(LedgerEntry? entry, bool active) => entry is null ? active : PostLedger.CanBegin(entry);

    private static bool IsMissed(LedgerEntry? entry, bool active) => entry is null ? active : entry.State == LedgerState.Deferred;

    private static PlannedPost Next(
        DailySubscription subscription, DailySchedule schedule, Dictionary<LocalDate, LedgerEntry> known, Instant now)
    {
        var next = schedule.After(now);
        while (known.TryGetValue(next.Date, out var entry) && !PostLedger.CanBegin(entry))
        {
            next = schedule.After(next.At);
        }

        return Planned(subscription, next);
    }

    private static PlannedPost Planned(DailySubscription subscription, Occurrence occurrence) =>
        new(subscription.Guild, subscription.Channel, occurrence.Date, occurrence.At);
}
