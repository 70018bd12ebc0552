using System.Globalization;
using Bot.Guilds.Ledger;
using Bot.Guilds.Subscriptions;
using NodaTime;
using NodaTime.Text;

namespace Bot.Guilds.Tests;

internal static class Given
{
    public const ulong Guild = 1_234_567_890_123_456_789;

    public static readonly Instant Moment = At("2026-11-24T09:00:00Z");

    public static readonly LocalDate Date = new(2026, 11, 24);

    public static Instant At(string moment) => InstantPattern.General.Parse(moment).Value;

    public static LocalDate Day(string date) => LocalDatePattern.Iso.Parse(date).Value;

    public static LocalTime Time(string time) => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(time).Value;

    public static DailySubscription Subscription(string time = "09:00", string zone = "Europe/London", string setAt = "2026-01-01T00:00:00Z", ulong guild = Guild) =>
        new(guild, 77, Time(time), zone, OnEmpty.Upcoming, null, 5, At(setAt));

    public static PlannedPost Post(LocalDate? date = null, ulong guild = Guild) => new(guild, 77, date ?? Date, Moment);

    public static LedgerEntry Entry(LocalDate date, LedgerState state, NoPostReason? reason = null) =>
        new(Guild, date, 77, Moment, Moment, 1, new PostContent.Events(), state, Reason: reason);

    public static string Text(this Instant moment) => moment.ToString("uuuu-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
