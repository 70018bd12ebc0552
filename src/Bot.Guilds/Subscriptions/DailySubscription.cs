using Bot.Guilds.Schedule;
using NodaTime;

namespace Bot.Guilds.Subscriptions;

/// <summary>A server's wish for a daily post, as its moderators set it.</summary>
/// <param name="Time">On the clock on the wall of <paramref name="Zone"/>; whole minutes.</param>
/// <param name="Zone">An IANA name.</param>
/// <param name="MentionRole">The only role that the post pings.</param>
/// <param name="SetBy">The user who set it last.</param>
public sealed record DailySubscription(
    ulong Guild,
    ulong Channel,
    LocalTime Time,
    string Zone,
    OnEmpty OnEmpty,
    ulong? MentionRole,
    ulong SetBy,
    Instant SetAt)
{
    /// <summary>Moments up to this one are not made up for: when it was set, resumed, or restored after a return.</summary>
    public Instant ActiveSince { get; init; } = SetAt;

    /// <summary>Null while it runs.</summary>
    public SubscriptionPause? Pause { get; init; }

    public DailySchedule Schedule => new(Time, Zone);
}

/// <summary>What to post on a day with no events. The numbers are stored.</summary>
public enum OnEmpty
{
    /// <summary>When the next anniversary is: on the first such day, then at most once in seven days.</summary>
    Upcoming = 0,

    /// <summary>A fact, none twice before all were used.</summary>
    Fact = 1,

    Skip = 2,
}

public sealed record SubscriptionPause(PauseReason Reason, Instant Since);

/// <summary>The numbers are stored.</summary>
public enum PauseReason
{
    ChannelGone = 1,

    NoPermission = 2,
}
