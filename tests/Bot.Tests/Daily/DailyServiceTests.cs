using Bot.Commands.Chat;
using Bot.Commands.Daily;
using Bot.Guilds.Ledger;
using Bot.Guilds.Subscriptions;
using NodaTime;

namespace Bot.Tests.Daily;

public sealed class DailyServiceTests : IAsyncLifetime
{
    private const ulong Channel = DailyWorld.Channel;

    private DailyWorld _world = null!;

    private FakeGuilds Guilds => _world.Guilds;

    public async ValueTask InitializeAsync() => _world = await DailyWorld.CreateAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task Posts_when_the_clock_of_the_server_says_so_and_once()
    {
        _world.Subscribe();
        _world.Start();
        Guilds.Attempts.ShouldBe(0);

        await PassMinute();

        var post = Guilds.In(Channel).ShouldHaveSingleItem();
        post.Title.ShouldBe(DailyPostWriter.TitleOf(new LocalDate(2026, 5, 3)));
        post.Text.ShouldContain("Mount Kora");
        post.Text.ShouldNotContain("late");
        await SettledAs(LedgerState.Posted);
        _world.Entry()!.Message.ShouldBe(post.Id);
    }

    [Fact]
    public async Task Is_late_and_says_so_where_it_was_down_and_leaves_out_what_is_too_late()
    {
        _world.Subscribe(1);
        _world.Subscribe(2);
        _world.Store.Subscriptions.Set(_world.Store.Subscriptions.Find(2)! with { Time = new LocalTime(1, 0) });
        _world.Time.Advance(TimeSpan.FromHours(2));

        _world.Start();

        await Guilds.Until(() => Guilds.In(1).Count == 1);
        Guilds.In(1)[0].Text.ShouldContain("late");
        Guilds.In(2).ShouldBeEmpty();
    }

    [Fact]
    public async Task Has_nothing_to_say_on_a_day_without_events()
    {
        _world.Subscribe();
        _world.Time.Advance(TimeSpan.FromDays(2));
        _world.Start();
        var other = new DailySubscription(7, 7, new LocalTime(8, 0), "Etc/UTC", OnEmpty.Upcoming, null, 1, _world.Now - Duration.FromDays(1));

        await PassMinute(untilPosted: false);

        _world.Store.Subscriptions.Set(other);
        await _world.StopAsync();
        _world.Start();
        await Guilds.Until(() => Guilds.In(7).Count == 1);
        Guilds.In(Channel).ShouldBeEmpty();
        Guilds.In(7)[0].Text.ShouldContain("363 days");
    }

    [Fact]
    public async Task Tries_again_what_Discord_did_not_take_with_the_same_nonce()
    {
        _world.Subscribe();
        Guilds.Plan(Channel, Fate.TryLater, Fate.TryLater);
        _world.Start();

        await PassMinute(untilPosted: false);
        for (var attempt = 1; attempt <= 2; attempt++)
        {
            await Guilds.Until(() => Guilds.Attempts == attempt);
            await SettledAs(LedgerState.Deferred);

            // The next attempt is put on the agenda after the ledger says so, two minutes from the moment it is put there.
            await Eventually(() => _world.NextDue == _world.Now + Duration.FromMinutes(2));
            _world.Time.Advance(TimeSpan.FromMinutes(2));
        }

        await Guilds.Until(() => Guilds.In(Channel).Count == 1);
        await SettledAs(LedgerState.Posted);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Sends_again_with_its_nonce_what_may_have_arrived(bool arrived)
    {
        _world.Subscribe();
        Guilds.Plan(Channel, arrived ? Fate.PostedButUnknown : Fate.LostUnknown);
        _world.Start();
        await PassMinute(untilPosted: false);
        await Guilds.Until(() => Guilds.Attempts == 1);

        await _world.Time.PassWait(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(20));

        await Guilds.Until(() => Guilds.Attempts == 2);
        await SettledAs(LedgerState.Posted);
        Guilds.In(Channel).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(Fate.Hangs, 1)]
    [InlineData(Fate.PostedThenHangs, 1)]
    [InlineData(Fate.Hangs, 10)]
    [InlineData(Fate.PostedThenHangs, 10)]
    public async Task A_worker_that_is_cut_off_while_sending_posts_once_all_the_same(Fate fate, int minutesDown)
    {
        _world.Subscribe();
        Guilds.Plan(Channel, fate);
        _world.Start();
        await PassMinute(untilPosted: false);
        await Guilds.Until(() => Guilds.Attempts == 1);
        await _world.StopAsync(inTheMiddle: true);
        _world.Entry()!.State.ShouldBe(LedgerState.Sending);

        _world.Time.Advance(TimeSpan.FromMinutes(minutesDown));
        _world.Start();

        await SettledAs(LedgerState.Posted);
        Guilds.In(Channel).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_cannot_be_looked_up_after_a_crash_is_unknown_and_not_sent_again()
    {
        _world.Subscribe();
        Guilds.Plan(Channel, Fate.PostedThenHangs);
        _world.Start();
        await PassMinute(untilPosted: false);
        await Guilds.Until(() => Guilds.Attempts == 1);
        await _world.StopAsync(inTheMiddle: true);
        Guilds.Closed[Channel] = PostRefusal.Forbidden;

        _world.Time.Advance(TimeSpan.FromMinutes(10));
        _world.Start();

        await SettledAs(LedgerState.Unknown);
        Guilds.Attempts.ShouldBe(1);
    }

    [Theory]
    [InlineData(Fate.Forbidden, PauseReason.NoPermission)]
    [InlineData(Fate.Gone, PauseReason.ChannelGone)]
    public async Task A_channel_that_is_closed_pauses_the_post_until_the_rights_are_back(Fate fate, PauseReason reason)
    {
        _world.Subscribe();
        Guilds.Plan(Channel, fate);
        Guilds.Access[Channel] = new ChannelAccess.Refused(PostRefusal.Forbidden);
        Guilds.Notices = new ChannelId(99);
        _world.Start();
        await PassMinute(untilPosted: false);

        await Guilds.Until(() => Guilds.In(99).Count == 1);
        Guilds.In(99)[0].Text.ShouldContain("/daily check");
        _world.Store.Subscriptions.Find(Channel)!.Pause!.Reason.ShouldBe(reason);
        await _world.Time.PassWait(TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(10));
        Guilds.Access.Clear();
        await _world.Time.PassWait(TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(10));

        await Guilds.Until(() => Guilds.In(Channel).Count == 1);
        _world.Store.Subscriptions.Find(Channel)!.Pause.ShouldBeNull();
        Guilds.In(99).Count.ShouldBe(1, "said once");
    }

    [Fact]
    public async Task A_server_that_hangs_does_not_hold_up_another()
    {
        _world.Subscribe(1);
        _world.Subscribe(2);
        Guilds.Plan(1, Fate.Hangs);
        _world.Start();

        await PassMinute(untilPosted: false);

        await Guilds.Until(() => Guilds.In(2).Count == 1);
        await _world.StopAsync(inTheMiddle: true);
    }

    [Fact]
    public async Task A_server_that_removed_the_bot_gets_no_post_and_one_that_takes_it_back_does()
    {
        _world.Subscribe(1);
        _world.Subscribe(2);
        _world.Subscribe(3);
        _world.Start();
        Guilds.Tell(new GuildNews.Gone(new GuildId(1)));
        Guilds.Tell(new GuildNews.Away(new GuildId(3)));
        Guilds.Tell(new GuildNews.Roster(new HashSet<GuildId> { new(3) }, guild => guild.Value is 2 or 3));
        await Eventually(() => _world.Store.Subscriptions.Find(1) is null && _world.Store.Subscriptions.Find(2) is null);
        Guilds.Tell(new GuildNews.Here(new GuildId(2)));
        await Eventually(() => _world.Store.Subscriptions.Find(2) is not null);

        await PassMinute(untilPosted: false);

        await Guilds.Until(() => Guilds.In(2).Count == 1 && Guilds.In(3).Count == 1);
        Guilds.In(1).ShouldBeEmpty();
    }

    private async Task PassMinute(bool untilPosted = true)
    {
        _world.Time.Advance(TimeSpan.FromMinutes(1));
        if (untilPosted)
        {
            await Guilds.Until(() => Guilds.In(Channel).Count == 1);
        }
    }

    private Task SettledAs(LedgerState state) => Eventually(() => _world.Entry()?.State == state);

    /// <summary>Of what is saved beside the test, and tells nobody.</summary>
    private static async Task Eventually(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!condition())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
