using Bot.Guilds.Subscriptions;
using NodaTime;

namespace Bot.Guilds.Tests.DueQueue;

/// <summary>A year by simulated time for servers in forty zones: exactly one post for each local date.</summary>
public sealed class YearOfPostsTests
{
    private static readonly Duration LateWindow = Duration.FromHours(6);

    private static readonly string[] Zones =
    [
        "Europe/London", "Europe/Dublin", "Europe/Lisbon", "Europe/Paris", "Europe/Berlin", "Europe/Athens", "Europe/Kyiv", "Europe/Moscow",
        "Africa/Casablanca", "Africa/El_Aaiun", "Africa/Cairo", "Africa/Lagos", "Africa/Johannesburg", "Indian/Comoro",
        "Asia/Beirut", "Asia/Jerusalem", "Asia/Gaza", "Asia/Tehran", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Shanghai", "Asia/Tokyo",
        "Australia/Lord_Howe", "Australia/Sydney", "Australia/Adelaide", "Pacific/Auckland", "Pacific/Chatham", "Pacific/Apia",
        "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York", "America/Chicago", "America/Los_Angeles", "America/St_Johns",
        "America/Havana", "America/Santiago", "America/Asuncion", "America/Sao_Paulo", "America/Nuuk", "Atlantic/Azores",
    ];

    /// <summary>Among them times that clock changes leap over or repeat.</summary>
    private static readonly string[] Times = ["00:00", "00:30", "01:30", "02:15", "02:30", "09:00", "12:00", "23:30", "23:59"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Fact]
    public void Every_local_date_has_its_post_on_time()
    {
        var year = Simulate("2026-01-01T00:00:00Z", 365, random: null);

        year.Posts.ShouldAllBe(posted => posted.PostedAt == posted.Post.Planned);
    }

    [Fact]
    public void So_has_the_year_in_which_Samoa_left_out_a_day() => Simulate("2011-03-01T00:00:00Z", 365, random: null);

    /// <summary>Outages and wrong clocks last for less than the late window.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_local_date_has_its_post_through_restarts_and_jumps_of_the_clock(int seed) =>
        Simulate("2026-01-01T00:00:00Z", 365, new Random(seed));

    private static SimulatedWorker Simulate(string start, int days, Random? random)
    {
        var begin = Given.At(start);
        var end = begin + Duration.FromDays(days);
        var subscriptions = Zones.Select((zone, i) => Given.Subscription(Times[i % Times.Length], zone, start, (ulong)i + 1)).ToList();
        var worker = new SimulatedWorker(subscriptions, LateWindow);
        var events = Disturbances(begin, end, random).Append((At: end, Clock: Duration.Zero, Runs: true));
        var (now, clock) = (begin, Duration.Zero);
        worker.Start(begin);
        foreach (var (at, nextClock, runs) in events)
        {
            // The clock is right or wrong, but steady, until the next event.
            while (worker.NextDue - clock is { } due && due < at)
            {
                now = Instant.Max(now, due);
                worker.Work(now + clock, now);
            }

            (now, clock) = (at, nextClock);
            if (!runs)
            {
                worker.Stop();
            }
            else if (worker.NextDue is null)
            {
                worker.Start(now + clock);
            }

            worker.Work(now + clock, now);
        }

        foreach (var subscription in subscriptions)
        {
            CheckEachDate(subscription, worker, begin, end);
        }

        return worker;
    }

    /// <summary>Each lasts up to five hours, and they are a day apart: a stop, or a clock that is wrong by up to four days.</summary>
    private static IEnumerable<(Instant At, Duration Clock, bool Runs)> Disturbances(Instant begin, Instant end, Random? random)
    {
        if (random is null)
        {
            yield break;
        }

        for (var at = begin + Duration.FromDays(1); at < end - Duration.FromDays(6); at += Duration.FromHours(24 + random.Next(72)))
        {
            at += Duration.FromMinutes(random.Next(60));
            var stops = random.Next(2) == 0;
            yield return (at, stops ? Duration.Zero : Duration.FromMinutes(random.Next(-4 * 1440, 4 * 1440)), !stops);
            yield return (at + Duration.FromMinutes(random.Next(1, 300)), Duration.Zero, true);
        }
    }

    private static void CheckEachDate(DailySubscription subscription, SimulatedWorker worker, Instant begin, Instant end)
    {
        var zone = DateTimeZoneProviders.Tzdb[subscription.Zone];
        var posts = worker.Posts.Select(posted => posted.Post).Where(post => post.Guild == subscription.Guild).OrderBy(post => post.Planned).ToList();

        // All days of the calendar between the first and the last, but the one that Samoa left out.
        var days = Enumerable.Range(0, Period.DaysBetween(posts[0].Date, posts[^1].Date) + 1)
            .Select(posts[0].Date.PlusDays)
            .Where(date => subscription.Zone is not "Pacific/Apia" || date != new LocalDate(2011, 12, 30));
        posts.Select(post => post.Date).ShouldBe(days, $"{subscription.Zone} at {subscription.Time}");
        (posts[0].Planned - begin).ShouldBeLessThanOrEqualTo(Duration.FromDays(1));
        (end - posts[^1].Planned).ShouldBeLessThanOrEqualTo(Duration.FromHours(25));

        // On at most two days of the year the clock leaps over a time.
        posts.Count(post => post.Planned.InZone(zone).LocalDateTime != post.Date + subscription.Time).ShouldBeLessThanOrEqualTo(2, subscription.Zone);
    }
}
