using System.Net;
using FakeDiscord;
using FakeDiscord.People;

namespace Bot.Transport.Tests.Fake;

public sealed class FakeRestTests : IAsyncLifetime
{
    private const string Ask = """[{"name":"ask","description":"Asks","options":[{"type":3,"name":"question","description":"What"}]}]""";

    private readonly Microsoft.Extensions.Time.Testing.FakeTimeProvider _time = new();
    private FakeDiscordServer _discord = null!;
    private RawClient _client = null!;

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
    [InlineData("User-Agent", null, HttpStatusCode.Forbidden, 40333)]
    [InlineData("User-Agent", "curl/8", HttpStatusCode.Forbidden, 40333)]
    [InlineData("Authorization", null, HttpStatusCode.Unauthorized, 0)]
    [InlineData("Authorization", "Bot wrong", HttpStatusCode.Unauthorized, 0)]
    public async Task Refuses_wrong_headers(string header, string? value, HttpStatusCode status, int code)
    {
        _client.Header(header, value);

        var answer = await _client.SendAsync(HttpMethod.Get, "/gateway/bot");

        (answer.Status, answer.Code).ShouldBe((status, code));
    }

    [Fact]
    public async Task Refuses_a_body_of_another_type()
    {
        var answer = await _client.SendAsync(HttpMethod.Put, $"/applications/{_discord.ApplicationId}/commands", "[]", "text/plain");

        answer.Code.ShouldBe(50035);
        answer.Body.ShouldContain("CONTENT_TYPE_INVALID");
    }

    [Theory]
    [InlineData("""[{"name":"Ask","description":"x"}]""", "\"0\":{\"name\"")]
    [InlineData("""[{"name":"a b","description":"x"}]""", "\"0\":{\"name\"")]
    [InlineData("""[{"name":"ask","description":""}]""", "\"0\":{\"description\"")]
    [InlineData("""[{"name":"ask","description":"x"},{"name":"ask","description":"x"}]""", "\"1\":{\"name\"")]
    [InlineData("""[{"name":"ask","description":"x","options":[{"type":3,"name":"a","description":"x"},{"type":3,"name":"b","description":"x","required":true}]}]""", "REQUIRED_INVALID")]
    [InlineData("""[{"name":"ask","description":"x","options":[{"type":3,"name":"a","description":"x","autocomplete":true,"choices":[{"name":"n","value":"v"}]}]}]""", "CHOICES_AUTOCOMPLETE")]
    [InlineData("""[{"name":"ask","description":"x","options":[{"type":1,"name":"a","description":"x"},{"type":3,"name":"b","description":"x"}]}]""", "TYPE_INVALID")]
    [InlineData("""[{"name":"ask","description":"x","options":[{"type":1,"name":"a","description":"x","options":[{"type":1,"name":"b","description":"x"}]}]}]""", "BASE_TYPE_CHOICES")]
    [InlineData("""[{"name":"ask","description":"x","contexts":[2],"integration_types":[0]}]""", "contexts")]
    [InlineData("""[{"name":"ask","description":"x","default_member_permissions":"many"}]""", "default_member_permissions")]
    [InlineData("""[{"type":3,"name":"Ask about this","description":"x"}]""", "\"0\":{\"description\"")]
    [InlineData("""[{"type":3,"name":"Ask about this","options":[{"type":3,"name":"a","description":"x"}]}]""", "\"0\":{\"options\"")]
    [InlineData("""[{"type":3,"name":"123456789012345678901234567890123"}]""", "\"0\":{\"name\"")]
    [InlineData("""[{"type":9,"name":"ask"}]""", "\"0\":{\"type\"")]
    public async Task Refuses_illegal_commands_and_names_the_place(string commands, string place)
    {
        var answer = await _client.SendAsync(HttpMethod.Put, $"/applications/{_discord.ApplicationId}/commands", commands);

        answer.Code.ShouldBe(50035);
        answer.Body.ShouldContain(place);
        _discord.RegisteredCommands.ShouldBeEmpty();
    }

    [Fact]
    public async Task Takes_fifteen_commands_on_messages_and_no_more()
    {
        var path = $"/applications/{_discord.ApplicationId}/commands";
        string Commands(int count) => $"[{string.Join(',', Enumerable.Range(1, count).Select(n => $$"""{"type":3,"name":"Command {{n}}"}"""))}]";

        (await _client.SendAsync(HttpMethod.Put, path, Commands(16))).Code.ShouldBe(30032);
        (await _client.SendAsync(HttpMethod.Put, path, Commands(15))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Commands_of_two_kinds_may_share_a_name()
    {
        var answer = await _client.SendAsync(
            HttpMethod.Put, $"/applications/{_discord.ApplicationId}/commands", """[{"name":"ask","description":"x"},{"type":3,"name":"ask"}]""");

        answer.Status.ShouldBe(HttpStatusCode.OK);
        _discord.RegisteredCommands.Select(c => c["id"]!.GetValue<string>()).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Takes_one_answer_and_no_second()
    {
        var sent = await AskAsync();

        (await AnswerAsync(sent, """{"type":4,"data":{"content":"one"}}""")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await AnswerAsync(sent, """{"type":4,"data":{"content":"two"}}""")).Code.ShouldBe(40060);
        (await sent.Reply()).Content.ShouldBe("one");
    }

    [Fact]
    public async Task Takes_no_answer_after_three_seconds()
    {
        var sent = await AskAsync();
        _time.Advance(TimeSpan.FromSeconds(3.1));

        (await AnswerAsync(sent, """{"type":4,"data":{"content":"late"}}""")).Code.ShouldBe(10062);
    }

    [Fact]
    public async Task Takes_no_edit_after_fifteen_minutes()
    {
        var sent = await AskAsync();
        await AnswerAsync(sent, """{"type":5}""");
        _time.Advance(TimeSpan.FromMinutes(15.1));

        var answer = await _client.SendAsync(HttpMethod.Patch, $"/webhooks/{_discord.ApplicationId}/{sent.Token}/messages/@original", """{"content":"late"}""");

        (answer.Status, answer.Code).ShouldBe((HttpStatusCode.Unauthorized, 50027));
    }

    [Theory]
    [InlineData("""{"type":7,"data":{"content":"x"}}""", "type")]
    [InlineData("""{"type":8,"data":{"choices":[]}}""", "type")]
    [InlineData("""{"type":5,"data":{"content":"x"}}""", "DEFERRED_DATA")]
    [InlineData("""{"type":4,"data":{"embeds":[{"title":"t","url":"ftp://x"}]}}""", "\"data\":{\"embeds\":{\"0\":{\"url\"")]
    [InlineData("""{"type":4,"data":{"embeds":[{"fields":[{"name":"","value":"x"}]}]}}""", "\"fields\":{\"0\":{\"name\"")]
    [InlineData("""{"type":4,"data":{"content":"x","components":[{"type":2}]}}""", "\"components\":{\"0\":{\"type\"")]
    [InlineData("""{"type":4,"data":{"content":"x","components":[{"type":1,"components":[{"type":2,"style":1,"label":"a","custom_id":"i"},{"type":2,"style":1,"label":"b","custom_id":"i"}]}]}}""", "DUPLICATED")]
    [InlineData("""{"type":4,"data":{"content":"x","components":[{"type":1,"components":[{"type":2,"style":5,"label":"a","custom_id":"i"}]}]}}""", "MUTUALLY_EXCLUSIVE")]
    public async Task Refuses_answers_that_do_not_fit_and_names_the_place(string body, string place)
    {
        var answer = await AnswerAsync(await AskAsync(), body);

        answer.Code.ShouldBe(50035);
        answer.Body.ShouldContain(place);
        _discord.Refusals.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Refuses_messages_that_are_too_long_or_empty()
    {
        var sent = await AskAsync();
        var cards = string.Join(',', Enumerable.Repeat($$"""{"description":"{{new string('x', 3500)}}"}""", 2));

        (await AnswerAsync(sent, $$$"""{"type":4,"data":{"content":"{{{new string('x', 2001)}}}"}}""")).Body.ShouldContain("\"data\":{\"content\"");
        (await AnswerAsync(sent, $$$"""{"type":4,"data":{"embeds":[{{{cards}}}]}}""")).Body.ShouldContain("MAX_EMBED_SIZE_EXCEEDED");
        (await AnswerAsync(sent, """{"type":4,"data":{"content":" "}}""")).Code.ShouldBe(50006);
        (await AnswerAsync(sent, $$$"""{"type":4,"data":{"content":"{{{new string('x', 2000)}}}"}}""")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    /// <summary>A person asks, while a client without manners listens.</summary>
    private async Task<FakeInteraction> AskAsync()
    {
        await _client.SendAsync(HttpMethod.Put, $"/applications/{_discord.ApplicationId}/commands", Ask);
        _ = _client.GatewayCloseAsync($$$$"""{"op":2,"d":{"token":"{{{{_discord.Token}}}}","intents":1,"properties":{"os":"","browser":"","device":""}}}""");
        return await _discord.User("ada").Sends("ask", ("question", "?"));
    }

    private Task<(HttpStatusCode Status, int? Code, string Body)> AnswerAsync(FakeInteraction sent, string body) =>
        _client.SendAsync(HttpMethod.Post, $"/interactions/{sent.Id}/{sent.Token}/callback", body);
}
