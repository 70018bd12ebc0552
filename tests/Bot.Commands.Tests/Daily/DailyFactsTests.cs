using Bot.Commands.Daily;
using Bot.Guilds.Ledger;
using Bot.Guilds.Subscriptions;
using Bot.Knowledge.Articles;
using Bot.Knowledge.People;
using NodaTime;

namespace Bot.Commands.Tests.Daily;

public sealed class DailyFactsTests(DailyLibrary articles) : IClassFixture<DailyLibrary>, IDisposable
{
    private static readonly LocalDate Empty = new(2026, 11, 24);

    private readonly Moderator _moderator = new(articles.Library);

    public void Dispose() => _moderator.Dispose();

    [Fact]
    public void Tells_every_fact_once_before_one_comes_again()
    {
        var facts = articles.Library.Articles.Sum(article => article.Events) + articles.Library.People.Names.Count;
        var told = new List<string>();
        for (var day = 0; told.Count < facts; day++)
        {
            told.AddRange(Post(Empty.PlusDays(day)) is { } fact ? [fact] : []);
        }

        told.Distinct(StringComparer.Ordinal).Count().ShouldBe(facts);
        told.Count(fact => fact.StartsWith("person/", StringComparison.Ordinal)).ShouldBe(articles.Library.People.Names.Count);

        Post(new LocalDate(2031, 11, 24)).ShouldNotBeNull();
        _moderator.Store.Facts.Of(Moderator.Guild).Count.ShouldBe(1);
    }

    [Fact]
    public void Tells_the_same_when_asked_again_for_a_date()
    {
        var first = _moderator.Writes(Empty, OnEmpty.Fact).ShouldNotBeNull();
        var again = _moderator.Writes(Empty, OnEmpty.Fact).ShouldNotBeNull();

        again.Content.ShouldBe(first.Content);
        ReplyText.Of(again.Reply).ShouldBe(ReplyText.Of(first.Reply));
    }

    [Fact]
    public void Quotes_the_sentence_of_every_fact()
    {
        for (var day = 0; day < 30; day++)
        {
            var reply = _moderator.Writes(new LocalDate(2026, 9, 1).PlusDays(day), OnEmpty.Fact).ShouldNotBeNull().Reply;

            reply.Embeds[0].Description.ShouldNotBeNull().ShouldStartWith("The articles date nothing to this day. Some");
            reply.Embeds[0].Description!.ShouldContain("\n> ");
            reply.Embeds[0].Description!.ShouldContain("\n-# [");
        }
    }

    [Fact]
    public void A_deck_has_every_fact_once_in_an_order_of_its_own()
    {
        var shelf = Shelf(events: [3, 0, 0, 40, 0, 7], people: 10);
        var decks = new[]
        {
            new FactDeck(shelf, 1, Empty), new FactDeck(shelf, 2, Empty), new FactDeck(shelf, 1, Empty.PlusDays(1)),
        };

        foreach (var deck in decks)
        {
            deck.Distinct(StringComparer.Ordinal).Count().ShouldBe(60);
            deck.Where(fact => fact.StartsWith("event/", StringComparison.Ordinal)).GroupBy(fact => fact.Split('/')[1], StringComparer.Ordinal)
                .ToDictionary(article => article.Key, article => article.Count(), StringComparer.Ordinal)
                .ShouldBe(new Dictionary<string, int>(StringComparer.Ordinal) { ["0"] = 3, ["3"] = 40, ["5"] = 7 }, ignoreOrder: true);
        }

        decks.Select(deck => string.Join(',', deck)).Distinct(StringComparer.Ordinal).Count().ShouldBe(3);
        string.Join(',', new FactDeck(shelf, 1, Empty)).ShouldBe(string.Join(',', decks[0]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_deck_may_be_small(int people) =>
        new FactDeck(Shelf(events: [], people), 1, Empty).Order(StringComparer.Ordinal)
            .ShouldBe(Enumerable.Range(0, people).Select(number => $"person/P{number}"));

    [Fact]
    public void A_deck_does_not_stay_with_one_article()
    {
        var deck = new FactDeck(Shelf(events: [.. Enumerable.Repeat(10, 100)], people: 0), 1, Empty);

        deck.Take(20).Select(fact => fact.Split('/')[1]).Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThan(2);
        deck.Zip(deck.Skip(1)).Take(20).ShouldAllBe(pair => pair.First.Split('/')[1] != pair.Second.Split('/')[1]);
    }

    private static FactShelf Shelf(int[] events, int people) => new(
        [.. events.Select((count, number) => new Article(new ArticleId($"{number}"), $"A{number}", "a.txt", English: true, 1, 1, count, 0))],
        new PeopleDirectory([.. Enumerable.Range(0, people).Select(number => new PersonName($"P{number}", [], [], 1))]));

    private string? Post(LocalDate date)
    {
        var content = _moderator.Writes(date, OnEmpty.Fact)?.Content;
        _moderator.Posts(date, content);
        return (content as PostContent.Fact)?.Id;
    }
}
