using Bot.Guilds.DueQueue;
using Bot.Guilds.Ledger;
using Bot.Guilds.Subscriptions;
using NodaTime;
using NodaTime.Text;

namespace Bot.Guilds.Tests.DueQueue;

public sealed class DailyPlannerTests
{
    private static readonly DailyPlanner Planner = new(Duration.FromHours(6));

    /// <summary>At 09:00 in London, in winter: at 09:00 UTC.</summary>
    private static readonly DailySubscription Subscription = Given.Subscription();

    [Fact]
    public void Waits_until_the_time_has_come()
    {
        var plan = Plan("2026-11-24T08:59:59Z", Posted("2026-11-23"));

        (plan.Post, plan.Late).ShouldBe((null, null));
        plan.Missed.ShouldBeEmpty();
        plan.Next.ShouldBe(new PlannedPost(Given.Guild, 77, Given.Day("2026-11-24"), Given.At("2026-11-24T09:00:00Z")));
    }

    [Theory]
    [InlineData("2026-11-24T09:00:00Z", null)]
    [InlineData("2026-11-24T09:09:59Z", null)]
    // From ten minutes on it is said.
    [InlineData("2026-11-24T09:10:00Z", 10)]
    [InlineData("2026-11-24T15:00:00Z", 360)]
    public void Posts_on_time_or_late_while_the_window_is_open(string now, int? minutesLate)
    {
        var plan = Plan(now, Posted("2026-11-23"));

        plan.Post.ShouldBe(new PlannedPost(Given.Guild, 77, Given.Day("2026-11-24"), Given.At("2026-11-24T09:00:00Z")));
        plan.Late.ShouldBe(minutesLate is { } minutes ? Duration.FromMinutes(minutes) : null);
        plan.Missed.ShouldBeEmpty();
        plan.Next!.Date.ShouldBe(Given.Day("2026-11-25"));
    }

    [Fact]
    public void Skips_what_is_too_late()
    {
        var plan = Plan("2026-11-24T15:00:01Z", Posted("2026-11-23"));

        plan.Post.ShouldBeNull();
        plan.Missed.ShouldHaveSingleItem().Date.ShouldBe(Given.Day("2026-11-24"));
        plan.Next!.Date.ShouldBe(Given.Day("2026-11-25"));
    }

    [Fact]
    public void After_three_days_down_only_the_one_of_today_is_posted_and_the_others_are_written_down()
    {
        var plan = Plan("2026-11-24T10:00:00Z", Posted("2026-11-20"));

        plan.Post!.Date.ShouldBe(Given.Day("2026-11-24"));
        Dates(plan.Missed).ShouldBe(["2026-11-21", "2026-11-22", "2026-11-23"]);
    }

    [Fact]
    public void After_a_year_down_no_more_than_seven_days_are_written_down()
    {
        var plan = Plan("2026-11-24T08:00:00Z", Posted("2025-11-20"));

        plan.Post.ShouldBeNull();
        Dates(plan.Missed).ShouldBe(["2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"]);
    }

    [Theory]
    [InlineData(LedgerState.Posted)]
    [InlineData(LedgerState.Unknown)]
    // It is being sent, or to be repaired.
    [InlineData(LedgerState.Sending)]
    public void A_date_that_has_its_post_or_may_have_it_gets_no_second(LedgerState state)
    {
        var plan = Plan("2026-11-24T10:00:00Z", Posted("2026-11-23"), Given.Entry(Given.Date, state));

        plan.Post.ShouldBeNull();
        plan.Missed.ShouldBeEmpty();
        plan.Next!.Date.ShouldBe(Given.Day("2026-11-25"));
    }

    [Fact]
    public void A_deferred_one_is_posted_while_the_window_is_open_and_then_skipped()
    {
        LedgerEntry[] entries = [Posted("2026-11-23"), Given.Entry(Given.Date, LedgerState.Deferred, NoPostReason.TryLater)];

        Plan("2026-11-24T14:00:00Z", entries).Post!.Date.ShouldBe(Given.Date);
        var later = Plan("2026-11-24T16:00:00Z", entries);

        later.Post.ShouldBeNull();
        later.Missed.ShouldHaveSingleItem().Date.ShouldBe(Given.Date);
    }

    [Fact]
    public void What_was_skipped_by_a_clock_that_ran_ahead_is_posted_when_its_time_comes()
    {
        var skipped = Given.Entry(Given.Date, LedgerState.Skipped, NoPostReason.TooLate);

        var before = Plan("2026-11-24T08:00:00Z", Posted("2026-11-23"), skipped);
        before.Next!.Date.ShouldBe(Given.Date);
        Plan("2026-11-24T09:00:00Z", Posted("2026-11-23"), skipped).Post!.Date.ShouldBe(Given.Date);
    }

    [Fact]
    public void What_was_skipped_is_not_written_down_again()
    {
        var plan = Plan("2026-11-24T16:00:00Z", Posted("2026-11-23"), Given.Entry(Given.Date, LedgerState.Skipped, NoPostReason.TooLate));

        plan.Missed.ShouldBeEmpty();
    }

    [Fact]
    public void A_day_with_nothing_to_say_is_over()
    {
        var plan = Plan("2026-11-24T10:00:00Z", Posted("2026-11-23"), Given.Entry(Given.Date, LedgerState.Skipped, NoPostReason.NothingToSay));

        (plan.Post, plan.Missed.Count).ShouldBe((null, 0));
    }

    [Fact]
    public void A_clock_that_goes_back_repeats_nothing()
    {
        var plan = Plan("2026-11-24T08:55:00Z", Posted("2026-11-23"), Posted("2026-11-24"));

        plan.Post.ShouldBeNull();
        plan.Next!.Date.ShouldBe(Given.Day("2026-11-25"));
    }

    [Fact]
    public void A_date_that_the_zone_left_out_has_no_post_and_was_not_missed()
    {
        var samoan = Given.Subscription(zone: "Pacific/Apia", setAt: "2011-01-01T00:00:00Z");

        var plan = Planner.Plan(samoan, [Posted("2011-12-28"), Posted("2011-12-29")], Given.At("2011-12-30T19:00:00Z"));

        plan.Post!.Date.ShouldBe(Given.Day("2011-12-31"));
        Dates(plan.Missed).ShouldNotContain("2011-12-30");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(24)]
    public void A_window_of_nothing_or_of_a_day_is_refused(int hours) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new DailyPlanner(Duration.FromHours(hours)));

    /// <summary>With all seven days before the first entry posted, so that only what is told counts.</summary>
    private static DailyPlan Plan(string now, params LedgerEntry[] entries)
    {
        var earlier = Enumerable.Range(1, 7).Select(day => Given.Entry(entries[0].Date.PlusDays(-day), LedgerState.Posted));
        return Planner.Plan(Subscription with { ActiveSince = Given.At("2020-01-01T00:00:00Z") }, [.. earlier, .. entries], Given.At(now));
    }

    private static LedgerEntry Posted(string date) => Given.Entry(Given.Day(date), LedgerState.Posted);

    private static List<string> Dates(IEnumerable<PlannedPost> posts) =>
        posts.Select(post => LocalDatePattern.Iso.Format(post.Date)).ToList();
}
