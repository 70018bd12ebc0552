using Bot.Guilds.Ledger;
using Bot.Guilds.Subscriptions;
using NodaTime;
using NodaTime.TimeZones;

namespace Bot.Guilds.Tests.Subscriptions;

public sealed class SubscriptionBookTests : IDisposable
{
    private static readonly Instant Now = Given.Moment;
    private static readonly Duration Days30 = Duration.FromDays(30);

    private readonly TestFolder _folder = new();
    private GuildStore _store;

    public SubscriptionBookTests() => _store = _folder.Open();

    [Fact]
    public void Comes_back_as_it_was_set_after_a_restart()
    {
        var plain = Given.Subscription(guild: 1);
        var full = new DailySubscription(ulong.MaxValue, ulong.MaxValue - 1, new LocalTime(23, 59), "Pacific/Apia", OnEmpty.Fact, 9, 8, Now)
        {
            ActiveSince = Now + Days30,
            Pause = new SubscriptionPause(PauseReason.NoPermission, Now),
        };
        _store.Subscriptions.Set(plain);
        _store.Subscriptions.Set(full);
        Restart();

        _store.Subscriptions.Find(1).ShouldBe(plain);
        _store.Subscriptions.Find(ulong.MaxValue).ShouldBe(full);
        _store.Subscriptions.All().ShouldBe([plain, full], ignoreOrder: true);
        _store.Subscriptions.Find(2).ShouldBeNull();
    }

    [Fact]
    public void A_new_one_takes_the_place_of_the_old_and_ends_its_pause()
    {
        _store.Subscriptions.Set(Given.Subscription());
        _store.Subscriptions.Pause(Given.Guild, PauseReason.ChannelGone, Now);
        var changed = Given.Subscription("21:00", "Asia/Kolkata");

        _store.Subscriptions.Set(changed);

        _store.Subscriptions.All().ShouldHaveSingleItem().ShouldBe(changed);
    }

    [Fact]
    public void One_with_an_unknown_zone_is_refused_and_changes_nothing()
    {
        _store.Subscriptions.Set(Given.Subscription());

        Should.Throw<DateTimeZoneNotFoundException>(() => _store.Subscriptions.Set(Given.Subscription(zone: "Europe/Atlantis")));

        _store.Subscriptions.Find(Given.Guild).ShouldBe(Given.Subscription());
    }

    [Fact]
    public void Turning_off_says_whether_there_was_one()
    {
        _store.Subscriptions.Set(Given.Subscription());

        _store.Subscriptions.Off(Given.Guild).ShouldBeTrue();
        _store.Subscriptions.Off(Given.Guild).ShouldBeFalse();
        _store.Subscriptions.All().ShouldBeEmpty();
    }

    [Fact]
    public void Turning_off_and_on_gives_no_second_post_for_the_date()
    {
        _store.Subscriptions.Set(Given.Subscription());
        _store.Ledger.Posted(_store.Ledger.Begin(Given.Post(), new PostContent.Events(), Now)!, 99, Now);
        _store.Subscriptions.Off(Given.Guild);
        _store.Subscriptions.Set(Given.Subscription());

        _store.Ledger.Begin(Given.Post(), new PostContent.Events(), Now).ShouldBeNull();
    }

    [Fact]
    public void A_pause_keeps_its_first_reason_and_moment_and_ends_with_a_resume()
    {
        _store.Subscriptions.Set(Given.Subscription());
        _store.Subscriptions.Pause(Given.Guild, PauseReason.NoPermission, Now);

        var paused = _store.Subscriptions.Pause(Given.Guild, PauseReason.ChannelGone, Now + Days30)!;
        paused.Pause.ShouldBe(new SubscriptionPause(PauseReason.NoPermission, Now));

        var resumed = _store.Subscriptions.Resume(Given.Guild, Now + Days30)!;
        (resumed.Pause, resumed.ActiveSince).ShouldBe((null, Now + Days30));
        _store.Subscriptions.Find(Given.Guild).ShouldBe(resumed);
    }

    [Fact]
    public void A_resume_of_one_that_runs_changes_nothing()
    {
        _store.Subscriptions.Set(Given.Subscription());

        _store.Subscriptions.Resume(Given.Guild, Now).ShouldBe(Given.Subscription());
        _store.Subscriptions.Resume(2, Now).ShouldBeNull();
        _store.Subscriptions.Pause(2, PauseReason.ChannelGone, Now).ShouldBeNull();
    }

    [Fact]
    public void A_return_within_thirty_days_restores_what_was_set()
    {
        _store.Subscriptions.Set(Given.Subscription());
        _store.Subscriptions.GuildRemoved(Given.Guild, Now);
        _store.Subscriptions.Find(Given.Guild).ShouldBeNull();
        _store.Subscriptions.All().ShouldBeEmpty();
        Restart();

        // What came due meanwhile is not made up for.
        var restored = Given.Subscription() with { ActiveSince = Now + Days30 };
        _store.Subscriptions.GuildReturned(Given.Guild, Now + Days30).ShouldBe(restored);
        _store.Subscriptions.Find(Given.Guild).ShouldBe(restored);
    }

    [Fact]
    public void A_return_after_thirty_days_finds_nothing()
    {
        _store.Subscriptions.Set(Given.Subscription());
        _store.Subscriptions.GuildRemoved(Given.Guild, Now);

        _store.Subscriptions.GuildReturned(Given.Guild, Now + Days30 + Duration.FromSeconds(1)).ShouldBeNull();
        _store.Subscriptions.Find(Given.Guild).ShouldBeNull();
    }

    [Fact]
    public void The_thirty_days_count_from_the_first_word_of_the_removal()
    {
        _store.Subscriptions.Set(Given.Subscription());
        _store.Subscriptions.GuildRemoved(Given.Guild, Now);
        _store.Subscriptions.GuildRemoved(Given.Guild, Now + Days30);

        _store.Subscriptions.Prune(Now + Days30 + Duration.FromSeconds(1)).ShouldBe(1);
    }

    [Fact]
    public void A_server_that_the_bot_never_left_is_unchanged_by_a_return()
    {
        _store.Subscriptions.Set(Given.Subscription());

        _store.Subscriptions.GuildReturned(Given.Guild, Now).ShouldBe(Given.Subscription());
        _store.Subscriptions.GuildReturned(2, Now).ShouldBeNull();
    }

    [Fact]
    public void Pruning_deletes_all_of_the_servers_that_are_gone_and_nothing_else()
    {
        foreach (var guild in new ulong[] { 1, 2, 3 })
        {
            _store.Subscriptions.Set(Given.Subscription(guild: guild));
            var entry = _store.Ledger.Begin(Given.Post(guild: guild), new PostContent.Fact("one"), Now)!;
            _store.Ledger.Posted(entry, 99, Now);
        }

        _store.Subscriptions.GuildRemoved(2, Now);
        _store.Subscriptions.Prune(Now + Days30).ShouldBe(0);
        _store.Subscriptions.Prune(Now + Days30 + Duration.FromSeconds(1)).ShouldBe(1);

        _store.Subscriptions.All().Select(subscription => subscription.Guild).ShouldBe(new ulong[] { 1, 3 }, ignoreOrder: true);
        new ulong[] { 1, 2, 3 }.Select(guild => _store.Ledger.History(guild).Count).ShouldBe([1, 0, 1]);
        new ulong[] { 1, 2, 3 }.Select(guild => _store.Facts.Of(guild).Count).ShouldBe([1, 0, 1]);
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    private void Restart()
    {
        _store.Dispose();
        _store = _folder.Open();
    }
}
