using Bot.Guilds.Ledger;
using NodaTime;

namespace Bot.Guilds.Tests.Ledger;

public sealed class PostLedgerTests : IDisposable
{
    private static readonly Duration Minute = Duration.FromMinutes(1);

    private readonly TestFolder _folder = new();
    private GuildStore _store;

    public PostLedgerTests() => _store = _folder.Open();

    [Fact]
    public void A_date_is_begun_once()
    {
        var entry = Begin(Given.Post()).ShouldNotBeNull();

        entry.State.ShouldBe(LedgerState.Sending);
        entry.Attempt.ShouldBe(1);
        Begin(Given.Post()).ShouldBeNull();
    }

    [Fact]
    public void Another_date_and_another_server_are_begun_apart()
    {
        Begin(Given.Post()).ShouldNotBeNull();

        Begin(Given.Post(Given.Date.PlusDays(1))).ShouldNotBeNull();
        Begin(Given.Post(guild: Given.Guild + 1)).ShouldNotBeNull();
    }

    [Fact]
    public void A_posted_date_stays_posted_after_a_restart()
    {
        _store.Ledger.Posted(Begin(Given.Post())!, 99, Given.Moment + Minute);
        Restart();

        var entry = _store.Ledger.Find(Given.Guild, Given.Date).ShouldNotBeNull();
        (entry.State, entry.Message, entry.Settled).ShouldBe((LedgerState.Posted, 99ul, Given.Moment + Minute));
        Begin(Given.Post()).ShouldBeNull();
        _store.Ledger.Unsettled().ShouldBeEmpty();
    }

    [Fact]
    public void An_entry_comes_back_as_it_was_written()
    {
        var posts = new[] { Given.Post(guild: ulong.MaxValue), Given.Post(guild: 1), Given.Post(guild: Given.Guild) };
        var contents = new PostContent[] { new PostContent.Events(), new PostContent.Upcoming(), new PostContent.Fact("Ångström#3") };
        var entries = posts.Zip(contents, (post, content) => _store.Ledger.Begin(post, content, Given.Moment)).ToList();
        Restart();

        _store.Ledger.Unsettled().ShouldBe(entries.OrderBy(entry => entry!.Guild));
    }

    [Fact]
    public void One_that_was_left_while_sending_is_unsettled_until_it_is_settled()
    {
        var entry = Begin(Given.Post())!;
        Restart();

        _store.Ledger.Unsettled().ShouldHaveSingleItem().ShouldBe(entry);
        _store.Ledger.Unknown(entry, Given.Moment + Minute);

        _store.Ledger.Unsettled().ShouldBeEmpty();
        Begin(Given.Post()).ShouldBeNull();
    }

    [Fact]
    public void A_deferred_one_is_begun_again_with_the_same_nonce()
    {
        var first = Begin(Given.Post())!;
        _store.Ledger.Deferred(first, NoPostReason.NoPermission, Given.Moment);
        _store.Ledger.Unsettled().ShouldBeEmpty();

        var second = Begin(Given.Post()).ShouldNotBeNull();

        second.Attempt.ShouldBe(2);
        second.Nonce.ShouldBe(first.Nonce);
        second.Reason.ShouldBeNull();
    }

    [Fact]
    public void One_that_was_skipped_as_too_late_can_still_be_begun_as_the_clock_may_have_run_ahead()
    {
        Skip(NoPostReason.TooLate);

        Begin(Given.Post())!.Attempt.ShouldBe(1);
    }

    [Fact]
    public void One_that_was_skipped_for_want_of_anything_to_say_is_not_begun()
    {
        Skip(NoPostReason.NothingToSay);

        Begin(Given.Post()).ShouldBeNull();
    }

    [Fact]
    public void Skipping_leaves_alone_what_is_being_sent_or_settled()
    {
        var entry = Begin(Given.Post())!;
        Skip(NoPostReason.TooLate);
        _store.Ledger.Find(Given.Guild, Given.Date)!.State.ShouldBe(LedgerState.Sending);

        _store.Ledger.Posted(entry, 99, Given.Moment);
        Skip(NoPostReason.TooLate);
        _store.Ledger.Find(Given.Guild, Given.Date)!.State.ShouldBe(LedgerState.Posted);
    }

    [Fact]
    public void A_deferred_one_that_is_skipped_keeps_its_reason()
    {
        _store.Ledger.Deferred(Begin(Given.Post())!, NoPostReason.ChannelGone, Given.Moment);

        Skip(NoPostReason.TooLate);

        var entry = _store.Ledger.Find(Given.Guild, Given.Date)!;
        (entry.State, entry.Reason).ShouldBe((LedgerState.Skipped, NoPostReason.ChannelGone));
    }

    [Fact]
    public void A_posted_fact_counts_as_used_and_one_that_was_not_posted_does_not()
    {
        var posted = _store.Ledger.Begin(Given.Post(), new PostContent.Fact("one"), Given.Moment)!;
        var deferred = _store.Ledger.Begin(Given.Post(Given.Date.PlusDays(1)), new PostContent.Fact("two"), Given.Moment)!;
        _store.Ledger.Posted(posted, 99, Given.Moment);
        _store.Ledger.Deferred(deferred, NoPostReason.TryLater, Given.Moment);

        _store.Facts.Of(Given.Guild).ShouldBe(["one"]);
    }

    [Fact]
    public void What_is_known_of_a_server_is_told_latest_date_first_and_its_neighbours_are_not()
    {
        Begin(Given.Post(Given.Date.PlusDays(-1), Given.Guild + 1));
        Begin(Given.Post(Given.Date.PlusDays(-1), Given.Guild - 1));
        for (var day = 0; day < 4; day++)
        {
            _store.Ledger.Posted(Begin(Given.Post(Given.Date.PlusDays(-day)))!, 99, Given.Moment);
        }

        Begin(Given.Post(Given.Date.PlusDays(1)));

        _store.Ledger.Since(Given.Guild, Given.Date.PlusDays(-1)).Select(entry => Period.DaysBetween(Given.Date, entry.Date)).ShouldBe([1, 0, -1]);
        _store.Ledger.History(Given.Guild).Count.ShouldBe(5);
    }

    [Fact]
    public void Sixty_entries_of_each_server_are_kept_the_latest_ones()
    {
        var start = new LocalDate(2026, 1, 1);
        var days = Enumerable.Range(0, 200).Select(day => Given.Post(start.PlusDays(day))).ToList();
        _store.Ledger.Skip([Given.Post(start, Given.Guild + 1)], NoPostReason.TooLate, Given.Moment);

        _store.Ledger.Skip(days, NoPostReason.TooLate, Given.Moment);

        var kept = _store.Ledger.History(Given.Guild);
        // Once a week all but sixty go.
        kept.Count.ShouldBeInRange(60, 66);
        kept[0].Date.ShouldBe(days[^1].Date);
        _store.Ledger.History(Given.Guild + 1).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(0, RepairStep.SendAgain)]
    [InlineData(119, RepairStep.SendAgain)]
    [InlineData(120, RepairStep.LookInChannel)]
    [InlineData(86_400, RepairStep.LookInChannel)]
    // The clock went back: nobody knows how long ago it was.
    [InlineData(-1, RepairStep.LookInChannel)]
    public void A_repair_trusts_the_nonce_for_two_minutes(int secondsAfterTheStart, RepairStep expected) =>
        Begin(Given.Post())!.Repair(Given.Moment + Duration.FromSeconds(secondsAfterTheStart)).ShouldBe(expected);

    [Fact]
    public async Task Of_many_callers_at_once_one_begins()
    {
        var dates = Enumerable.Range(0, 20).Select(day => Given.Date.PlusDays(day)).ToList();

        var begun = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => dates.Count(date => Begin(Given.Post(date)) is not null))));

        begun.Sum().ShouldBe(dates.Count);
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    private LedgerEntry? Begin(PlannedPost post) => _store.Ledger.Begin(post, new PostContent.Events(), Given.Moment);

    private void Skip(NoPostReason reason) => _store.Ledger.Skip([Given.Post()], reason, Given.Moment);

    private void Restart()
    {
        _store.Dispose();
        _store = _folder.Open();
    }
}
