using Bot.Guilds.Ledger;

namespace Bot.Guilds.Tests.Facts;

public sealed class UsedFactsTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly GuildStore _store;

    public UsedFactsTests() => _store = _folder.Open();

    [Fact]
    public void None_comes_again_before_all_were_used()
    {
        var posted = Enumerable.Range(0, 7).Select(day => PostOn(day, ["one", "two", "three"])).ToList();

        posted.ShouldBe(["one", "two", "three", "one", "two", "three", "one"]);
    }

    [Fact]
    public void One_that_is_new_comes_before_any_is_repeated()
    {
        PostOn(0, ["one", "two"]);
        PostOn(1, ["one", "two"]);

        _store.Facts.Next(Given.Guild, ["one", "two", "new"]).ShouldBe("new");
    }

    [Fact]
    public void Servers_have_theirs_apart()
    {
        PostOn(0, ["one", "two"]);

        _store.Facts.Of(Given.Guild + 1).ShouldBeEmpty();
        _store.Facts.Next(Given.Guild + 1, ["one", "two"]).ShouldBe("one");
    }

    [Fact]
    public void Of_none_there_is_no_next() => _store.Facts.Next(Given.Guild, []).ShouldBeNull();

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    private string PostOn(int day, string[] facts)
    {
        var fact = _store.Facts.Next(Given.Guild, facts)!;
        var entry = _store.Ledger.Begin(Given.Post(Given.Date.PlusDays(day)), new PostContent.Fact(fact), Given.Moment)!;
        _store.Ledger.Posted(entry, 99, Given.Moment);
        return fact;
    }
}
