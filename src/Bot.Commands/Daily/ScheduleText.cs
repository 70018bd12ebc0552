using System.Globalization;
using Bot.Commands.Chat;
using Bot.Commands.Dispatch;
using Bot.Commands.OnThisDay;
using Bot.Guilds.DueQueue;
using Bot.Guilds.Subscriptions;
using NodaTime;
using NodaTime.Text;

namespace Bot.Commands.Daily;

/// <summary>A subscription in plain words.</summary>
internal static class ScheduleText
{
    private static readonly LocalTimePattern HourAndMinute = LocalTimePattern.Create("HH':'mm", CultureInfo.InvariantCulture);

    /// <summary>Where and when, on empty days, whom it pings.</summary>
    public static IEnumerable<string> Lines(DailySubscription subscription) =>
    [
        Markdown.Bullet($"In {Markdown.Mention(new ChannelId(subscription.Channel))}, every day at {Markdown.Bold(HourAndMinute.Format(subscription.Time))} on the clock of {Markdown.Bold(Markdown.Escape(subscription.Zone))}"),
        Markdown.Bullet(OnEmptyText.Line(subscription.OnEmpty)),
        Markdown.Bullet(subscription.MentionRole is { } role ? $"Pings {Markdown.Mention(new RoleId(role))}" : "Pings nobody"),
    ];

    /// <summary>Nothing while it runs.</summary>
    public static IEnumerable<string> Pause(DailySubscription subscription) => subscription.Pause is { } pause
        ? [$"{Markdown.Bold("Paused")} since {Moment(pause.Since)}: {Reason(pause.Reason)}. {Markdown.Bold("/daily check")} says what is missing, and goes on once it is there."]
        : [];

    /// <summary>Nothing while it is paused.</summary>
    public static IEnumerable<string> Next(DailyPlan plan) => plan switch
    {
        { Post: { } due } => [$"The post for {DayPages.Name(due.Date)} is due and comes in a moment."],
        { Next: { } next } => [$"Next post: {Moment(next.Planned)} ({Distance(next.Planned)})"],
        _ => [],
    };

    public static string Moment(Instant moment) => Markdown.Timestamp(moment.ToDateTimeOffset(), TimestampStyle.LongDateAndTime);

    public static string Distance(Instant moment) => Markdown.Timestamp(moment.ToDateTimeOffset(), TimestampStyle.Relative);

    public static string Clock(string zone, Instant now) =>
        HourAndMinute.Format(now.InZone(DateTimeZoneProviders.Tzdb[zone]).TimeOfDay);

    public static string Reason(PauseReason reason) => reason switch
    {
        PauseReason.ChannelGone => "the channel was gone, or I could not see it",
        _ => "I was not allowed to post in the channel",
    };

    public static Reply NotSet() =>
        Notice.Of($"No daily post is set in this server. {Markdown.Bold("/daily set")} sets one.");
}
