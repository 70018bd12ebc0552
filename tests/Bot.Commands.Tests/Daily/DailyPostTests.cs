using Bot.Commands.Chat;
using Bot.Commands.Daily;
using Bot.Guilds.Ledger;
using Bot.Guilds.Subscriptions;
using NodaTime;

namespace Bot.Commands.Tests.Daily;

public sealed class DailyPostTests(DailyLibrary articles) : IClassFixture<DailyLibrary>, IDisposable
{
    private static readonly LocalDate Empty = new(2026, 11, 24);

    private readonly Moderator _moderator = new(articles.Library);

    public void Dispose() => _moderator.Dispose();

    [Fact]
    public void Tells_each_event_with_its_year_how_long_ago_and_where_it_stands()
    {
        var post = _moderator.Writes(new LocalDate(2027, 1, 18)).ShouldNotBeNull();

        post.Content.ShouldBe(new PostContent.Events());
        post.Reply.Ping.ShouldBeNull();
        ReplyText.Of(post.Reply).ShouldBe("""
            = On this day: 18 January 2027 =
            **18 January 1977** · 50 years ago
            > On **18 January 1977**, the first ambassador So Jinyong presented his credentials to Vice President Mohamed Hassan Ali, and made a visit to President Soilih.
            -# [Comoros–North Korea relations › History](https://en.wikipedia.org/wiki/Comoros%E2%80%93North_Korea_relations#History)

            -# Sentences quoted unchanged from [Wikipedia](https://www.wikipedia.org), [CC BY-SA 4.0](https://example.org/by-sa)
            (So Jinyong) v1|c|person|0|So Jinyong
            (Mohamed Hassan Ali) v1|c|person|0|Mohamed Hassan Ali
            (Ali Soilih) v1|c|person|0|Ali Soilih
            """);
    }

    [Fact]
    public async Task Opens_the_card_of_a_person_for_whoever_presses()
    {
        var post = _moderator.Writes(new LocalDate(2027, 1, 18)).ShouldNotBeNull();

        var (verb, reply) = await _moderator.Presses(post.Reply.Buttons[0]);

        verb.ShouldBe("respond Private");
        reply.Embeds[0].Title.ShouldBe("So Jinyong");
    }

    [Theory]
    [InlineData(12, "This comes 12 minutes late: I was not running.")]
    [InlineData(60, "This comes 1 hour late: I was not running.")]
    [InlineData(121, "This comes 2 hours and 1 minute late: I was not running.")]
    public void Says_that_it_is_late(int minutes, string line)
    {
        var post = _moderator.Writes(new LocalDate(2027, 1, 18), late: Duration.FromMinutes(minutes)).ShouldNotBeNull();

        post.Reply.Embeds[0].Description.ShouldNotBeNull().ShouldStartWith($"{line}\n\n**18 January 1977**");
    }

    [Fact]
    public void Does_not_blame_itself_where_Discord_did_not_take_an_earlier_attempt()
    {
        _moderator.Store.Ledger.Deferred(_moderator.Begins(new LocalDate(2027, 1, 18)), NoPostReason.TryLater, _moderator.Now);

        var post = _moderator.Writes(new LocalDate(2027, 1, 18), late: Duration.FromHours(2)).ShouldNotBeNull();

        post.Reply.Embeds[0].Description.ShouldNotBeNull().ShouldStartWith("This comes 2 hours late: I could not post it earlier.\n");
    }

    [Fact]
    public void Pings_the_role_that_was_chosen()
    {
        var reply = _moderator.Writes(new LocalDate(2027, 1, 18), role: 8).ShouldNotBeNull().Reply;

        (reply.Content, reply.Ping).ShouldBe(("<@&8>", new RoleId(8)));
    }

    [Fact]
    public void Keeps_a_leap_day_on_28_February_of_other_years_and_says_so()
    {
        var common = _moderator.Writes(new LocalDate(2027, 2, 28)).ShouldNotBeNull().Reply.Embeds[0];
        var leap = _moderator.Writes(new LocalDate(2028, 2, 29)).ShouldNotBeNull().Reply.Embeds[0];

        common.Description.ShouldNotBeNull().ShouldStartWith("**29 February 1996** · 31 years ago\n");
        common.Footer.ShouldBe("2027 has no 29 February: its events are kept on 28 February");
        leap.Description.ShouldNotBeNull().ShouldStartWith("**29 February 1996** · 32 years ago\n");
        leap.Footer.ShouldBeNull();
        _moderator.Writes(new LocalDate(2027, 2, 27)).ShouldNotBeNull().Reply.Embeds[0].Footer.ShouldBe(common.Footer);
        _moderator.Writes(new LocalDate(2028, 2, 28), OnEmpty.Skip).ShouldBeNull();
    }

    [Fact]
    public async Task Shows_all_of_a_long_day_page_by_page_to_whoever_wants_more()
    {
        var reply = _moderator.Writes(new LocalDate(2027, 5, 5)).ShouldNotBeNull().Reply;
        var seen = Years(reply);
        reply.Embeds[0].Footer.ShouldBe("Page 1 of 3");
        var more = reply.Buttons.ShouldHaveSingleItem();
        (more.Label, more.CustomId).ShouldBe(("More", "v1|c|onthisday|1|2027-05-05"));

        for (ReplyButton? next = more; next is not null; next = reply.Buttons.FirstOrDefault(button => button.Label == "Next"))
        {
            (var verb, reply) = await _moderator.Presses(next);
            verb.ShouldBe(next == more ? "respond Private" : "update Private");
            reply.Embeds[0].Title.ShouldBe("On this day: 5 May 2027");
            seen.AddRange(Years(reply));
        }

        seen.ShouldBe(Enumerable.Range(1901, DailyLibrary.EventsOnFifthOfMay));

        static List<int> Years(Reply reply) =>
            [.. reply.Embeds[0].Description!.Split('\n')
                .Where(line => line.StartsWith("**5 May", StringComparison.Ordinal))
                .Select(line => int.Parse(line.AsSpan("**5 May ".Length, 4), System.Globalization.CultureInfo.InvariantCulture))];
    }

    [Theory]
    [InlineData("v1|c|onthisday|1|2027-05-06")]
    [InlineData("v1|c|onthisday|1|9999-12-31")]
    [InlineData("v1|c|onthisday|1|yesterday")]
    [InlineData("v1|c|onthisday")]
    public async Task Says_kindly_that_a_button_has_lost_its_day(string customId)
    {
        var (_, reply) = await _moderator.Presses(ReplyButton.Action("More", customId));

        ReplyText.Of(reply).ShouldStartWith("This button has lost what it pointed to");
    }

    [Fact]
    public void Announces_the_next_anniversary_on_a_day_with_no_events()
    {
        var post = _moderator.Writes(Empty).ShouldNotBeNull();

        post.Content.ShouldBe(new PostContent.Upcoming());
        post.Reply.Embeds[0].Title.ShouldBe("On this day: 24 November 2026");
        post.Reply.Embeds[0].Description.ShouldNotBeNull().ShouldStartWith(
            "The articles date nothing to this day. The next anniversary is on **3 December 2026**, in 9 days:\n\n**3 December 1983** · 43 years before\n> Abdallah's rule was strictly anti-communist, and on **3 December 1983** ");
    }

    [Fact]
    public void Announces_it_at_most_once_in_seven_days()
    {
        _moderator.Posts(Empty, new PostContent.Upcoming());

        _moderator.Writes(Empty.PlusDays(6)).ShouldBeNull();
        _moderator.Writes(Empty.PlusDays(7)).ShouldNotBeNull();
    }

    [Fact]
    public void Is_silent_on_a_day_with_no_events_where_the_server_wants_it() =>
        _moderator.Writes(Empty, OnEmpty.Skip).ShouldBeNull();

    [Fact]
    public void Titles_of_posts_are_those_that_they_are_found_by()
    {
        foreach (var onEmpty in new[] { OnEmpty.Upcoming, OnEmpty.Fact })
        {
            foreach (var date in Enumerable.Range(0, 366).Select(day => Empty.PlusDays(day)))
            {
                _moderator.Writes(date, onEmpty).ShouldNotBeNull().Reply.Embeds[0].Title.ShouldBe(DailyPostWriter.TitleOf(date));
            }
        }

        Enumerable.Range(0, 3660).Select(day => DailyPostWriter.TitleOf(Empty.PlusDays(day))).Distinct(StringComparer.Ordinal).Count().ShouldBe(3660);
    }
}
