using Bot.Guilds.DueQueue;
using Bot.Guilds.Ledger;
using Bot.Guilds.Subscriptions;
using NodaTime;
using NodaTime.Text;

namespace Bot.Guilds.Tests.DueQueue;

/// <summary>What a moderator's change, a pause and a return do to the posts that are due.</summary>
public sealed class ChangedSubscriptionTests
{
    private static readonly DailyPlanner Planner = new(Duration.FromHours(6));

    /// <summary>At 09:00 in London, in winter: at 09:00 UTC.</summary>
    private static readonly DailySubscription Subscription = Given.Subscription();

    [Fact]
    public void One_that_is_set_after_its_time_of_day_begins_tomorrow()
    {
        var plan = Planner.Plan(Given.Subscription(setAt: "2026-11-24T09:00:00Z"), [], Given.At("2026-11-24T09:00:30Z"));

        (plan.Post, plan.Missed.Count).ShouldBe((null, 0));
        plan.Next!.Date.ShouldBe(Given.Day("2026-11-25"));
    }

    [Fact]
    public void One_that_is_set_just_before_its_time_of_day_begins_today()
    {
        var plan = Planner.Plan(Given.Subscription(setAt: "2026-11-24T08:59:59Z"), [], Given.At("2026-11-24T09:00:00Z"));

        plan.Post!.Date.ShouldBe(Given.Date);
    }

    [Fact]
    public void A_change_of_the_time_gives_no_second_post_on_the_date()
    {
        var changed = Given.Subscription("21:00", setAt: "2026-11-24T12:00:00Z");

        var plan = Planner.Plan(changed, [Posted("2026-11-24")], Given.At("2026-11-24T21:00:00Z"));

        plan.Post.ShouldBeNull();
        plan.Next.ShouldBe(new PlannedPost(Given.Guild, 77, Given.Day("2026-11-25"), Given.At("2026-11-25T21:00:00Z")));
    }

    [Fact]
    public void A_change_of_the_zone_to_the_west_gives_no_second_post_on_the_date()
    {
        // The 25th has had its post in Tokyo when it is still the 24th in New York.
        var changed = Given.Subscription("09:00", "America/New_York", setAt: "2026-11-25T00:30:00Z");
        LedgerEntry[] entries = [Posted("2026-11-24"), Posted("2026-11-25")];

        var plan = Planner.Plan(changed, entries, Given.At("2026-11-25T14:00:00Z"));

        plan.Post.ShouldBeNull();
        plan.Next.ShouldBe(new PlannedPost(Given.Guild, 77, Given.Day("2026-11-26"), Given.At("2026-11-26T14:00:00Z")));
    }

    [Fact]
    public void A_change_of_the_zone_to_the_east_leaves_out_what_is_past_there()
    {
        // Set at 20:00 on the 24th in London, when it is 05:00 on the 25th in Tokyo.
        var changed = Given.Subscription("04:00", "Asia/Tokyo", setAt: "2026-11-24T20:00:00Z");

        var plan = Planner.Plan(changed, [Posted("2026-11-24")], Given.At("2026-11-24T20:01:00Z"));

        (plan.Post, plan.Missed.Count).ShouldBe((null, 0));
        plan.Next!.Date.ShouldBe(Given.Day("2026-11-26"));
    }

    [Fact]
    public void While_it_is_paused_nothing_is_posted_or_written_down()
    {
        var paused = Subscription with { Pause = new SubscriptionPause(PauseReason.NoPermission, Given.Moment) };

        var plan = Planner.Plan(paused, [Posted("2026-11-20")], Given.At("2026-11-24T09:00:00Z"));

        (plan.Post, plan.Missed.Count, plan.Next).ShouldBe((null, 0, null));
    }

    [Fact]
    public void The_post_that_led_to_the_pause_is_made_up_for_when_it_resumes_in_the_window()
    {
        LedgerEntry[] entries = [Posted("2026-11-23"), Given.Entry(Given.Date, LedgerState.Deferred, NoPostReason.NoPermission)];
        var resumed = Subscription with { ActiveSince = Given.At("2026-11-24T11:00:00Z") };

        var plan = Planner.Plan(resumed, entries, Given.At("2026-11-24T11:00:00Z"));

        plan.Post!.Date.ShouldBe(Given.Date);
        plan.Late.ShouldBe(Duration.FromHours(2));
    }

    [Fact]
    public void What_came_due_during_the_pause_is_left_out()
    {
        LedgerEntry[] entries = [Posted("2026-11-20"), Given.Entry(Given.Day("2026-11-21"), LedgerState.Deferred, NoPostReason.NoPermission)];
        var resumed = Subscription with { ActiveSince = Given.At("2026-11-24T11:00:00Z") };

        var plan = Planner.Plan(resumed, entries, Given.At("2026-11-24T11:00:00Z"));

        plan.Post.ShouldBeNull();
        Dates(plan.Missed).ShouldBe(["2026-11-21"]);
        plan.Next!.Date.ShouldBe(Given.Day("2026-11-25"));
    }

    [Fact]
    public void One_that_was_set_by_a_clock_far_ahead_does_not_wait_for_that_clock()
    {
        var plan = Planner.Plan(Given.Subscription(setAt: "2030-01-01T00:00:00Z"), [Posted("2026-11-23")], Given.At("2026-11-24T09:00:00Z"));

        plan.Post!.Date.ShouldBe(Given.Date);
    }

    private static LedgerEntry Posted(string date) => Given.Entry(Given.Day(date), LedgerState.Posted);

    private static List<string> Dates(IEnumerable<PlannedPost> posts) => posts.Select(post => LocalDatePattern.Iso.Format(post.Date)).ToList();
}
