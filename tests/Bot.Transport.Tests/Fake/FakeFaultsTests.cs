using System.Net;
using Bot.Transport.Tests.Support;
using FakeDiscord;
using FakeDiscord.People;

namespace Bot.Transport.Tests.Fake;

public sealed class FakeFaultsTests : IAsyncLifetime
{
    private readonly TestTime _time = new();
    private FakeDiscordServer _discord = null!;
    private RawClient _client = null!;

    private FakeChannel News => _discord.Channel("news");

    public async ValueTask InitializeAsync()
    {
        _discord = await FakeDiscordServer.StartAsync(time: _time);
        _client = new RawClient(_discord);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _discord.DisposeAsync();
    }

    [Theory]
    [InlineData(502)]
    [InlineData(404)]
    public async Task A_request_that_is_made_to_fail_has_no_effect_and_the_one_behind_it_has(int status)
    {
        _discord.Faults.FailNext(status, "/messages");

        (await PostAsync("one")).Status.ShouldBe((HttpStatusCode)status);
        News.Messages.ShouldBeEmpty();
        (await PostAsync("two")).Status.ShouldBe(HttpStatusCode.OK);
        News.Messages.ShouldHaveSingleItem().Content.ShouldBe("two");
    }

    [Fact]
    public async Task A_fault_waits_for_a_request_of_its_route()
    {
        _discord.Faults.FailNext(502, "/callback");

        (await PostAsync("one")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("user", false)]
    [InlineData("shared", false)]
    [InlineData("global", true)]
    public async Task A_request_that_is_told_to_come_back_later_learns_when_and_why(string scope, bool global)
    {
        _discord.Faults.RateLimitNext("/messages", TimeSpan.FromSeconds(7.5), scope);

        using var answer = await _client.AnswerAsync(HttpMethod.Post, $"/channels/{News.Id}/messages", """{"content":"one"}""");

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.GetValues("Retry-After").ShouldBe(["7.5"]);
        answer.Headers.GetValues("X-RateLimit-Scope").ShouldBe([scope]);
        answer.Headers.Contains("X-RateLimit-Global").ShouldBe(global);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("\"retry_after\":7.5");
        News.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_that_is_delayed_comes_when_its_time_has_passed_and_its_effect_at_once()
    {
        _discord.Faults.Delay("/messages", TimeSpan.FromSeconds(20));

        var posting = PostAsync("one");
        await _time.Waits(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(20));
        News.Messages.ShouldHaveSingleItem();
        _time.Advance(TimeSpan.FromSeconds(19));
        await _client.SendAsync(HttpMethod.Get, "/gateway/bot");
        posting.IsCompleted.ShouldBeFalse("other requests are answered meanwhile, this one is not");

        _time.Advance(TimeSpan.FromSeconds(1));
        (await posting).Status.ShouldBe(HttpStatusCode.OK);
        _discord.Faults.Delay("/messages", TimeSpan.Zero);
        (await PostAsync("two")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_request_that_hangs_is_never_answered_and_has_no_effect()
    {
        _discord.Faults.HangNext("/messages");

        var posting = PostAsync("one");
        await _discord.Until(discord => discord.Requests.Count > 0, "the request");
        _time.Advance(TimeSpan.FromDays(1));
        await PostAsync("two");

        posting.IsCompleted.ShouldBeFalse();
        News.Messages.ShouldHaveSingleItem().Content.ShouldBe("two");
        _client.Dispose();
        await Should.ThrowAsync<Exception>(posting);
    }

    [Fact]
    public async Task A_request_whose_answer_is_lost_has_its_effect()
    {
        _discord.Faults.LoseNextAnswer("/messages");

        (await PostAsync("one")).Status.ShouldBe(HttpStatusCode.BadGateway);
        News.Messages.ShouldHaveSingleItem().Content.ShouldBe("one");
    }

    private Task<(HttpStatusCode Status, int? Code, string Body)> PostAsync(string content) =>
        _client.SendAsync(HttpMethod.Post, $"/channels/{News.Id}/messages", $$"""{"content":"{{content}}"}""");
}
