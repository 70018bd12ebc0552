using Bot.Commands.Chat;
using Bot.Guilds.Ledger;
using Bot.Guilds.Subscriptions;
using NodaTime;

namespace Bot.Commands.Tests.Daily;

public sealed class DailyPreviewTests(DailyLibrary articles) : IClassFixture<DailyLibrary>, IDisposable
{
    private readonly Moderator _moderator = new(articles.Library);

    private int Facts => articles.Library.Articles.Sum(article => article.Events) + articles.Library.People.Names.Count;

    public void Dispose() => _moderator.Dispose();

    [Fact]
    public async Task Shows_the_post_itself_to_one_person_alone_without_a_ping()
    {
        await _moderator.Sets(others: ("mention-role", new SlashValue.OfRole(new RoleId(8))));

        var shown = await _moderator.Sees("preview", Moderator.Text("date", "18 January"));

        var post = _moderator.Writer.Write(_moderator.Subscription!, new LocalDate(2027, 1, 18), null, _moderator.Store).ShouldNotBeNull();
        ReplyText.Of(shown).ShouldBe(ReplyText.Of(post.Reply));
        (post.Reply.Ping, shown.Ping, shown.Visibility).ShouldBe((new RoleId(8), null, Visibility.Private));
    }

    [Fact]
    public async Task Shows_the_next_post_where_no_date_is_given()
    {
        _moderator.Posts(new LocalDate(2026, 11, 24));
        await _moderator.Sets("20:00", "UTC");

        (await _moderator.Types("preview")).ShouldStartWith("= On this day: 25 November 2026 =");
    }

    [Fact]
    public async Task Shows_the_next_date_while_it_is_paused()
    {
        await _moderator.Sets("20:00", "UTC");
        _moderator.Store.Subscriptions.Pause(Moderator.Guild, PauseReason.NoPermission, _moderator.Now);

        (await _moderator.Types("preview")).ShouldStartWith("= On this day: 24 November 2026 =");
    }

    [Theory]
    [InlineData("1 January", "1 January 2027")]
    [InlineData("12-03", "3 December 2026")]
    [InlineData("29 February", "29 February 2028")]
    [InlineData("tomorrow", "25 November 2026")]
    public async Task Takes_a_day_as_the_next_one_to_come(string typed, string date)
    {
        (await _moderator.Types("preview", Moderator.Text("date", typed))).ShouldStartWith($"= On this day: {date} =");
    }

    [Fact]
    public async Task Explains_what_it_cannot_read_as_a_day()
    {
        (await _moderator.Types("preview", Moderator.Text("date", "someday"))).ShouldStartWith("I cannot read that as a day of the year.");
    }

    [Fact]
    public async Task Writes_nothing_down_even_where_the_facts_begin_again()
    {
        await _moderator.Sets(others: Moderator.Text("on-empty", "fact"));
        var before = _moderator.Subscription;
        for (var date = new LocalDate(2020, 1, 1); _moderator.Store.Facts.Of(Moderator.Guild).Count < Facts; date = date.PlusDays(1))
        {
            _moderator.Posts(date, _moderator.Writes(date, OnEmpty.Fact)?.Content);
        }

        var history = _moderator.Store.Ledger.History(Moderator.Guild);

        await _moderator.Types("preview");

        _moderator.Store.Facts.Of(Moderator.Guild).Count.ShouldBe(Facts);
        _moderator.Store.Ledger.History(Moderator.Guild).ShouldBe(history);
        _moderator.Subscription.ShouldBe(before);
    }

    [Theory]
    [InlineData("skip", "and on a day with no events you want nothing.")]
    [InlineData("upcoming", "and the last notice of the next anniversary (3 December 2026) is less than seven days older.")]
    public async Task Says_why_nothing_would_be_posted(string onEmpty, string reason)
    {
        await _moderator.Sets(others: Moderator.Text("on-empty", onEmpty));
        _moderator.Posts(new LocalDate(2026, 11, 23), new PostContent.Upcoming());

        (await _moderator.Types("preview", Moderator.Text("date", "25 November"))).ShouldBe(
            $"For 25 November 2026 nothing would be posted: the articles date nothing to it, {reason}");
    }

    [Fact]
    public async Task Says_that_not_all_articles_are_read_yet()
    {
        _moderator.Reading = new ReadingState(1, 3);

        (await _moderator.Sees("preview")).Embeds[0].Footer.ShouldBe("1 of 3 articles are read so far");
    }

    [Fact]
    public async Task Works_in_a_direct_message()
    {
        _moderator.Origin = new InteractionOrigin(new UserId(7), null, null, ChatPermissions.None);

        (await _moderator.Types("preview")).ShouldStartWith("= On this day: 24 November 2026 =\nThe articles date nothing to this day. The next anniversary");
    }

    [Fact]
    public async Task Works_in_the_terminal()
    {
        using var person = new Moderator(articles.Library, isTerminal: true);
        person.Origin = new InteractionOrigin(new UserId(1), null, null, ChatPermissions.None);

        (await person.Types("preview", Moderator.Text("date", "18 January"))).ShouldContain("**18 January 1977** · 50 years ago");
    }
}
