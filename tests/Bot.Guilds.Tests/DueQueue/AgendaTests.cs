using Bot.Guilds.DueQueue;
using Bot.Guilds.Subscriptions;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace Bot.Guilds.Tests.DueQueue;

public sealed class AgendaTests
{
    private static readonly Duration LateWindow = Duration.FromHours(6);
    private static readonly Instant Eight = Given.At("2026-11-24T08:00:00Z");
    private static readonly Instant Nine = Given.At("2026-11-24T09:00:00Z");

    [Fact]
    public void Says_when_the_next_is_due()
    {
        NewAgenda(Eight).NextDue.ShouldBeNull();
        NewAgenda(Eight, Given.Subscription("21:00", guild: 1), Given.Subscription("09:00", guild: 2)).NextDue.ShouldBe(Nine);
    }

    [Fact]
    public void Gives_what_is_due_earliest_first_and_keeps_it_for_the_next_day()
    {
        var agenda = NewAgenda(Eight, Given.Subscription("08:30", guild: 1), Given.Subscription("08:10", guild: 2), Given.Subscription("10:00", guild: 3));

        Guilds(agenda.TakeDue(Nine, 10)).ShouldBe([2, 1]);
        agenda.TakeDue(Nine, 10).ShouldBeEmpty();
        agenda.NextDue.ShouldBe(Given.At("2026-11-24T10:00:00Z"));
        Guilds(agenda.TakeDue(Given.At("2026-11-25T08:10:00Z"), 10)).ShouldBe([3, 2]);
    }

    [Fact]
    public void Gives_no_more_at_once_than_was_asked_for()
    {
        var agenda = NewAgenda(Eight, Given.Subscription("08:30", guild: 1), Given.Subscription("08:10", guild: 2));

        Guilds(agenda.TakeDue(Nine, 1)).ShouldBe([2]);
        Guilds(agenda.TakeDue(Nine, 1)).ShouldBe([1]);
    }

    [Fact]
    public void What_came_due_within_the_late_window_is_due_at_the_start()
    {
        var agenda = NewAgenda(Eight, Given.Subscription("02:00", guild: 1), Given.Subscription("01:59", guild: 2));

        Guilds(agenda.TakeDue(Eight, 10)).ShouldBe([1]);
    }

    [Fact]
    public void A_change_takes_the_place_of_what_was_planned()
    {
        var agenda = NewAgenda(Eight, Given.Subscription("09:00"));

        agenda.Set(Given.Subscription("11:00"), Eight);

        agenda.TakeDue(Nine, 10).ShouldBeEmpty();
        agenda.NextDue.ShouldBe(Given.At("2026-11-24T11:00:00Z"));
    }

    [Fact]
    public void A_paused_or_removed_one_is_never_due()
    {
        var agenda = NewAgenda(Eight, Given.Subscription(guild: 1), Given.Subscription(guild: 2), Paused(3));

        agenda.Set(Paused(1), Eight);
        agenda.Remove(2);

        agenda.NextDue.ShouldBeNull();
        agenda.TakeDue(Nine, 10).ShouldBeEmpty();
    }

    [Fact]
    public void A_resumed_one_is_due_at_once_where_its_time_was_within_the_window()
    {
        var agenda = NewAgenda(Eight, Paused(1));

        agenda.Set(Given.Subscription("07:00", guild: 1), Eight);

        Guilds(agenda.TakeDue(Eight, 10)).ShouldBe([1]);
    }

    [Fact]
    public void A_deferred_one_is_due_again_when_it_is_to_be_tried()
    {
        var agenda = NewAgenda(Eight, Given.Subscription("09:00"));
        agenda.TakeDue(Nine, 10);

        agenda.TryAgain(Given.Guild, Nine + Duration.FromMinutes(5));
        agenda.TryAgain(Given.Guild + 1, Nine);

        agenda.NextDue.ShouldBe(Nine + Duration.FromMinutes(5));
        Guilds(agenda.TakeDue(Nine + Duration.FromMinutes(5), 10)).ShouldBe([Given.Guild]);
        agenda.NextDue.ShouldBe(Given.At("2026-11-25T09:00:00Z"));
    }

    [Fact]
    public void A_clock_that_had_run_ahead_drops_no_day()
    {
        var agenda = NewAgenda(Eight, Given.Subscription("09:00"));
        Guilds(agenda.TakeDue(Nine + Duration.FromDays(3), 10)).ShouldBe([Given.Guild]);

        agenda.TakeDue(Eight, 10).ShouldBeEmpty();

        agenda.NextDue.ShouldBe(Nine);
        Guilds(agenda.TakeDue(Nine, 10)).ShouldBe([Given.Guild]);
    }

    [Fact]
    public async Task The_wait_ends_when_the_time_has_come_and_not_before()
    {
        var time = new FakeTimeProvider(Eight.ToDateTimeOffset());
        var agenda = NewAgenda(Eight, Given.Subscription("09:00"));

        var wait = agenda.WaitAsync(time, TestContext.Current.CancellationToken);
        for (var minute = 1; minute < 60; minute++)
        {
            time.Advance(TimeSpan.FromMinutes(1));
        }

        wait.IsCompleted.ShouldBeFalse();
        await AdvanceUntil(wait, time, TimeSpan.FromMinutes(1));
        time.GetUtcNow().ShouldBe(Nine.ToDateTimeOffset());
    }

    [Fact]
    public async Task The_wait_ends_when_a_change_makes_one_due()
    {
        var time = new FakeTimeProvider(Eight.ToDateTimeOffset());
        var agenda = NewAgenda(Eight);
        var wait = agenda.WaitAsync(time, TestContext.Current.CancellationToken);

        agenda.Set(Given.Subscription("07:59"), Eight);

        await wait.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_wait_ends_when_it_is_cancelled()
    {
        using var stop = new CancellationTokenSource();
        var wait = NewAgenda(Eight).WaitAsync(new FakeTimeProvider(Eight.ToDateTimeOffset()), stop.Token);

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => wait);
    }

    [Fact]
    public void Each_of_a_hundred_thousand_due_in_the_same_minute_is_given_once()
    {
        const int Servers = 100_000;
        var subscriptions = Enumerable.Range(1, Servers).Select(guild => Given.Subscription("09:00", guild: (ulong)guild));
        var agenda = NewAgenda(Eight, [.. subscriptions]);

        var due = new List<ulong>();
        while (agenda.TakeDue(Nine, 100) is { Count: > 0 } some)
        {
            due.AddRange(Guilds(some));
        }

        due.Count.ShouldBe(Servers);
        due.Distinct().Count().ShouldBe(Servers);
    }

    private static Agenda NewAgenda(Instant now, params DailySubscription[] subscriptions) => new(subscriptions, LateWindow, now);

    private static DailySubscription Paused(ulong guild) =>
        Given.Subscription(guild: guild) with { Pause = new SubscriptionPause(PauseReason.ChannelGone, Eight) };

    private static List<ulong> Guilds(IEnumerable<DailySubscription> due) => due.Select(subscription => subscription.Guild).ToList();

    private static async Task AdvanceUntil(Task wait, FakeTimeProvider time, TimeSpan step)
    {
        time.Advance(step);
        await wait.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }
}
