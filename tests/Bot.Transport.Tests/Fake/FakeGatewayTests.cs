using FakeDiscord;

namespace Bot.Transport.Tests.Fake;

public sealed class FakeGatewayTests : IAsyncLifetime
{
    private const string Properties = """{"os":"linux","browser":"x","device":"x"}""";

    private FakeDiscordServer _discord = null!;
    private RawClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _discord = await FakeDiscordServer.StartAsync();
        _client = new RawClient(_discord);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _discord.DisposeAsync();
    }

    [Fact]
    public async Task Refuses_a_wrong_token() => (await _client.GatewayCloseAsync(Identify("wrong", 1))).ShouldBe(4004);

    [Fact]
    public async Task Refuses_an_identify_without_its_fields()
    {
        (await _client.GatewayCloseAsync("""{"op":2,"d":{"token":"x"}}""")).ShouldBe(4002);
        (await _client.GatewayCloseAsync($$$$"""{"op":2,"d":{"token":"{{{{_discord.Token}}}}","intents":1,"properties":{"os":"linux"}}}""")).ShouldBe(4002);
    }

    [Fact]
    public async Task Refuses_intents_that_are_unknown_or_not_granted()
    {
        (await _client.GatewayCloseAsync(Identify(_discord.Token, 1 << 30))).ShouldBe(4013);
        (await _client.GatewayCloseAsync(Identify(_discord.Token, 1 << 15))).ShouldBe(4014);
    }

    [Fact]
    public async Task Refuses_to_be_greeted_twice() =>
        (await _client.GatewayCloseAsync(Identify(_discord.Token, 1), Identify(_discord.Token, 1))).ShouldBe(4005);

    [Fact]
    public async Task Refuses_frames_over_4096_bytes() =>
        (await _client.GatewayCloseAsync($$"""{"op":1,"d":null,"x":"{{new string('a', 4096)}}"}""")).ShouldBe(4002);

    [Theory]
    [InlineData("not json", 4002)]
    [InlineData("""{"op":77}""", 4001)]
    [InlineData("""{"op":3,"d":{}}""", 4003)]
    public async Task Refuses_what_no_client_says(string frame, int code) => (await _client.GatewayCloseAsync(frame)).ShouldBe(code);

    [Fact]
    public async Task Refuses_more_than_120_frames_a_minute() =>
        (await _client.GatewayCloseAsync([.. Enumerable.Repeat("""{"op":1,"d":null}""", 121)])).ShouldBe(4008);

    [Fact]
    public async Task Closes_on_a_client_without_a_heartbeat()
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        await using var discord = await FakeDiscordServer.StartAsync(time: time);
        using var client = new RawClient(discord);

        var closing = client.GatewayCloseAsync(Identify(discord.Token, 1));
        await discord.Gateway.Until(gateway => gateway.Ready == 1, "READY");
        time.Advance(discord.Gateway.HeartbeatInterval * 2);

        (await closing).ShouldBe(4009);
    }

    private static string Identify(string token, int intents) =>
        $$$"""{"op":2,"d":{"token":"{{{token}}}","intents":{{{intents}}},"properties":{{{Properties}}} } }""";
}
