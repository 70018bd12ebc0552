using Bot.Commands.Chat;
using Bot.Guilds.Ledger;
using Bot.Guilds.Subscriptions;
using NodaTime;

namespace Bot.Commands.Tests.Daily;

public sealed class DailyCheckTests(DailyLibrary articles) : IClassFixture<DailyLibrary>, IDisposable
{
    private static readonly ChannelAccess Closed = new ChannelAccess.Known(
        FakeGuilds.Guild, ChannelKind.Text, FakeGuilds.Enough & ~ChatPermissions.SendMessages);

    private readonly Moderator _moderator = new(articles.Library);

    public void Dispose() => _moderator.Dispose();

    [Fact]
    public async Task Tells_of_a_new_one_that_nothing_stands_in_its_way()
    {
        await _moderator.Sets();

        var next = new DateTimeOffset(2026, 11, 25, 8, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();
        (await _moderator.Types("check")).ShouldContain($"""
            **What stands in the way**
            Nothing.

            **Next**
            Next post: <t:{next}:F> (<t:{next}:R>)

            **So far**
            It has not posted yet.
            """);
    }

    [Fact]
    public async Task Tells_what_became_of_the_last_days()
    {
        await _moderator.Sets();
        var day = new LocalDate(2026, 11, 18);
        Skip(day, NoPostReason.NothingToSay);
        Skip(day.PlusDays(1), NoPostReason.TooLate);
        _moderator.Store.Ledger.Unknown(_moderator.Begins(day.PlusDays(2)), _moderator.Now);
        _moderator.Posts(day.PlusDays(3), new PostContent.Upcoming());
        _moderator.Posts(day.PlusDays(4));
        _moderator.Store.Ledger.Deferred(_moderator.Begins(day.PlusDays(5)), NoPostReason.TryLater, _moderator.Now);
        _ = _moderator.Begins(day.PlusDays(6));

        var now = _moderator.Now.ToUnixTimeSeconds();
        (await _moderator.Types("check")).ShouldEndWith($"""
            **So far**
            It last posted <t:{now}:F> (<t:{now}:R>).
            - 24 November 2026: being posted
            - 23 November 2026: not posted yet, to be tried again: Discord did not take it
            - 22 November 2026: [posted, the events of the day](https://discord.com/channels/2/5/99)
            - 21 November 2026: [posted, the next anniversary](https://discord.com/channels/2/5/99)
            - 20 November 2026: unknown: I was stopped in the middle and cannot see whether it was posted, so I did not post again
            - 19 November 2026: not posted: I was not running, and then it was too late
            - 18 November 2026: not posted: there was nothing to say
            """);
    }

    [Fact]
    public async Task Goes_on_at_once_where_the_rights_are_back()
    {
        await _moderator.Sets("20:00", "UTC");
        Pause();
        var since = _moderator.Now;
        _moderator.Time.Advance(TimeSpan.FromHours(1));

        var answer = await _moderator.Types("check");

        answer.ShouldContain($"Nothing any more: it was paused since <t:{since.ToUnixTimeSeconds()}:F>: I was not allowed to post in the channel. I may post there again, so it goes on from now.");
        answer.ShouldContain("Next post: ");
        _moderator.Subscription!.Pause.ShouldBeNull();
        _moderator.Subscription.ActiveSince.ShouldBe(_moderator.Now);
        _moderator.Desk.Agenda.NextDue.ShouldBe(Instant.FromUtc(2026, 11, 24, 20, 0));
    }

    [Fact]
    public async Task Tells_that_the_post_which_the_pause_stopped_is_made_up_for()
    {
        await _moderator.Sets("9", "UTC");
        _moderator.Store.Ledger.Deferred(_moderator.Begins(new LocalDate(2026, 11, 24)), NoPostReason.NoPermission, _moderator.Now);
        Pause();

        var answer = await _moderator.Types("check");

        answer.ShouldContain("**Next**\nThe post for 24 November 2026 is due and comes in a moment.\n");
        answer.ShouldContain("- 24 November 2026: not posted yet, to be tried again: I was not allowed to post in the channel");
        _moderator.Desk.Agenda.NextDue!.Value.ShouldBeLessThanOrEqualTo(_moderator.Now);
    }

    [Fact]
    public async Task Stays_paused_and_names_what_is_missing()
    {
        await _moderator.Sets();
        Pause();
        _moderator.Discord.Access = Closed;

        var answer = await _moderator.Types("check");

        answer.ShouldContain($"**Paused** since <t:{_moderator.Now.ToUnixTimeSeconds()}:F>: I was not allowed to post in the channel.");
        answer.ShouldContain("In <#5> I lack the permission **Send Messages**.");
        answer.ShouldContain("No post while it is paused.");
        _moderator.Subscription!.Pause.ShouldNotBeNull();
        _moderator.Desk.Agenda.NextDue.ShouldBeNull();
    }

    [Fact]
    public async Task Warns_before_the_first_post_fails()
    {
        await _moderator.Sets();
        _moderator.Discord.Access = Closed;

        var answer = await _moderator.Types("check");

        answer.ShouldContain("**What stands in the way**\nIn <#5> I lack the permission **Send Messages**.\n");
        answer.ShouldContain("Next post: ");
    }

    [Fact]
    public async Task Needs_no_history_to_go_on_but_tells_what_it_is_for()
    {
        await _moderator.Sets();
        Pause();
        _moderator.Discord.Access = new ChannelAccess.Known(
            FakeGuilds.Guild, ChannelKind.Text, FakeGuilds.Enough & ~ChatPermissions.ReadMessageHistory);

        (await _moderator.Types("check")).ShouldContain(
            "In <#5> I lack the permission **Read Message History**. Posts come all the same, but after a crash I could not look whether one arrived");
        _moderator.Subscription!.Pause.ShouldBeNull();
    }

    [Fact]
    public async Task Is_not_sure_that_the_rights_are_back_while_Discord_does_not_answer()
    {
        await _moderator.Sets();
        Pause();
        _moderator.Discord.Access = new ChannelAccess.Refused(PostRefusal.TryLater);

        (await _moderator.Types("check")).ShouldContain("Discord does not tell me just now what I may do in <#5>.");
        _moderator.Subscription!.Pause.ShouldNotBeNull();
    }

    private void Pause() => _moderator.Desk.Agenda.Set(
        _moderator.Store.Subscriptions.Pause(Moderator.Guild, PauseReason.NoPermission, _moderator.Now)!, _moderator.Now);

    private void Skip(LocalDate date, NoPostReason reason) =>
        _moderator.Store.Ledger.Skip([new PlannedPost(Moderator.Guild, 5, date, _moderator.Now)], reason, _moderator.Now);
}
