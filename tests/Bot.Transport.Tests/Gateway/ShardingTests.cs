using System.Text.Json.Nodes;
using Bot.Commands.Chat;
using Bot.Transport.Tests.Support;
using FakeDiscord;

namespace Bot.Transport.Tests.Gateway;

public sealed class ShardingTests : IAsyncLifetime
{
    private readonly TestTime _time = new();
    private readonly LogLines _log = new();
    private FakeDiscordServer _discord = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _discord = await FakeDiscordServer.StartAsync(time: _time);

    public ValueTask DisposeAsync() => _discord.DisposeAsync();

    [Fact]
    public async Task Runs_as_many_shards_as_Discord_recommends_and_answers_on_all()
    {
        _discord.Gateway.Shards = 3;
        _discord.Gateway.MaxConcurrency = 16;
        var guilds = new[] { _discord.Home, _discord.AddGuild("second"), _discord.AddGuild("third") };
        await using var bot = await StartAsync(shards: 3);

        foreach (var guild in guilds)
        {
            (await _discord.User("ada").In(guild).Types("ask", ("question", "?"))).Content.ShouldBe("You said ask.");
        }

        (await _discord.User("ada").InDirectMessages().Types("ask", ("question", "?"))).Content.ShouldBe("You said ask.");
        Identified.ShouldBe(["[0,3]", "[1,3]", "[2,3]"], ignoreOrder: true);
        _discord.Requests.Count(request => request.Path == "/gateway/bot").ShouldBe(1, "one answer is good for all");
    }

    [Fact]
    public async Task A_process_can_run_a_part_of_the_shards()
    {
        _discord.Gateway.MaxConcurrency = 16;
        await using var bot = await StartAsync(shards: 2, options => (options.Shards, options.ShardIds) = ("4", "3, 1"));

        Identified.ShouldBe(["[1,4]", "[3,4]"], ignoreOrder: true);
        await bot.StopAsync();
        await _discord.Gateway.Until(gateway => gateway.Closes.Count == 2, "both closes");
        _discord.Gateway.Record.Closes.ShouldBe([1000, 1000]);
    }

    [Fact]
    public async Task A_bot_of_one_shard_does_not_speak_of_it()
    {
        await using var bot = await StartAsync(shards: 1);

        _discord.Gateway.Record.Identifies.ShouldHaveSingleItem().ContainsKey("shard").ShouldBeFalse();
    }

    [Fact]
    public async Task As_many_shards_begin_at_once_as_Discord_allows_and_the_next_five_seconds_later()
    {
        _discord.Gateway.KeepsIdentifiesApart = true;
        _discord.Gateway.Shards = 5;
        _discord.Gateway.MaxConcurrency = 2;
        using var transport = BuiltIn();
        await using var bot = RunningBot.Start(transport, Handler.Echo);

        await ReadyAsync(2);
        await _time.Waits(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5));
        await _time.PassWait(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5));
        await ReadyAsync(4);
        await _time.PassWait(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5));
        await ReadyAsync(5);

        Identified.ShouldBe(["[0,5]", "[1,5]", "[2,5]", "[3,5]", "[4,5]"], ignoreOrder: true);
        _discord.Gateway.Record.Connections.Count.ShouldBe(5, "no shard was turned away");
    }

    [Fact]
    public async Task One_shard_that_loses_its_line_does_not_disturb_the_others()
    {
        (_discord.Gateway.Shards, _discord.Gateway.MaxConcurrency) = (2, 16);
        var far = _discord.AddGuild("on the other shard");
        await using var bot = await StartAsync(shards: 2);

        _discord.Gateway.DropConnection(shard: 1);
        await _time.PassWait(TimeSpan.FromSeconds(0.1), TimeSpan.FromSeconds(0.5));
        await ReadyAsync(3);

        _discord.Gateway.Record.Resumes.ShouldHaveSingleItem();
        (await _discord.User("ada").In(far).Types("ask", ("question", "?"))).Content.ShouldBe("You said ask.");
        (await _discord.User("ada").Types("ask", ("question", "?"))).Content.ShouldBe("You said ask.");
    }

    [Fact]
    public async Task One_shard_that_Discord_will_not_have_stops_them_all()
    {
        (_discord.Gateway.Shards, _discord.Gateway.MaxConcurrency) = (2, 16);
        await using var bot = await StartAsync(shards: 2);

        await _discord.Gateway.Close(4011, shard: 1);

        (await Should.ThrowAsync<ChatStoppedException>(bot.Running)).Message.ShouldContain("Discord:Shards");
        await _discord.Gateway.Until(gateway => gateway.Closes.Count == 2, "the closes");
        _discord.Gateway.Record.Closes.ShouldContain(1000);
    }

    [Theory]
    [InlineData("0", null, "Discord:Shards")]
    [InlineData("many", null, "Discord:Shards")]
    [InlineData("-1", "0", "Discord:Shards")]
    [InlineData(null, "0", "Discord:Shards is not")]
    [InlineData("2", "2", "from 0 to 1")]
    [InlineData("4", "3-1", "from 0 to 3")]
    [InlineData("4", "1,,2", "from 0 to 3")]
    [InlineData("4", "0-1-2", "from 0 to 3")]
    [InlineData("4", "first", "from 0 to 3")]
    public void Shards_that_make_no_sense_are_refused_with_what_to_do(string? shards, string? ids, string words) =>
        Should.Throw<ChatStoppedException>(() => BuiltIn(options => (options.Shards, options.ShardIds) = (shards, ids)).Dispose())
            .Message.ShouldContain(words);

    private IEnumerable<string> Identified => _discord.Gateway.Record.Identifies.Select(identify => ((JsonArray)identify["shard"]!).ToJsonString());

    private DiscordTransport BuiltIn(Action<DiscordOptions>? configure = null) =>
        Transports.BuiltIn(_discord, _log, _time, new FixedRandom(0.5), configure: configure);

    private async Task<RunningBot> StartAsync(int shards, Action<DiscordOptions>? configure = null)
    {
        var transport = BuiltIn(configure);
        await transport.PublishAsync([SomeCommands.Ask], Cancel);
        var bot = RunningBot.Start(transport, Handler.Echo);
        await ReadyAsync(shards);
        foreach (var identify in _discord.Gateway.Record.Identifies)
        {
            await _discord.Gateway.RequestHeartbeat(identify["shard"]?[0]?.GetValue<int>() ?? 0);
        }

        return bot;
    }

    private Task ReadyAsync(int count) => _discord.Gateway.Until(gateway => gateway.Ready == count, $"{count} times READY");
}
