using Bot.Commands.Chat;
using Bot.Transport.Tests.Support;
using FakeDiscord;

namespace Bot.Transport.Tests.RateLimits;

public sealed class RequestLimitTests : IAsyncLifetime
{
    private readonly TestTime _time = new();
    private FakeDiscordServer _discord = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _discord = await FakeDiscordServer.StartAsync(time: _time);

    public ValueTask DisposeAsync() => _discord.DisposeAsync();

    [Fact]
    public async Task A_bucket_that_is_empty_is_waited_for_instead_of_tried()
    {
        using var transport = BuiltIn();
        _discord.Faults.Buckets.Limit("/messages", 2, TimeSpan.FromSeconds(5));

        await PostAsync(transport, "news", 1);
        await PostAsync(transport, "news", 2);
        var third = PostAsync(transport, "news", 3);
        await _time.PassWait(TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(5));

        (await third).ShouldBeOfType<PostOutcome.Posted>();
        _discord.Requests.Select(r => r.Status).ShouldAllBe(status => status == 200);
    }

    [Fact]
    public async Task Each_channel_has_a_bucket_of_its_own()
    {
        using var transport = BuiltIn();
        _discord.Faults.Buckets.Limit("/messages", 1, TimeSpan.FromSeconds(5));

        await PostAsync(transport, "news", 1);

        (await PostAsync(transport, "weather", 2)).ShouldBeOfType<PostOutcome.Posted>();
    }

    [Fact]
    public async Task Fifty_requests_a_second_go_out_and_the_next_waits()
    {
        using var transport = BuiltIn();
        for (var i = 0; i < 50; i++)
        {
            await PostAsync(transport, "news", i);
        }

        var next = PostAsync(transport, "news", 50);
        await _time.PassWait(TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(1));

        (await next).ShouldBeOfType<PostOutcome.Posted>();
    }

    [Fact]
    public async Task Answers_to_interactions_do_not_count_to_the_fifty()
    {
        var transport = BuiltIn();
        await using var bot = await RunningBot.StartAsync(_discord, transport);
        for (var i = 0; i < 60; i++)
        {
            (await _discord.User("ada").Types("ask", ("question", "?"))).Content.ShouldBe("You said ask.");
        }

        (await PostAsync(transport, "news", 1)).ShouldBeOfType<PostOutcome.Posted>("nor did they use them up");
    }

    [Fact]
    public async Task A_global_limit_stops_everything_but_answers()
    {
        var transport = BuiltIn();
        await using var bot = await RunningBot.StartAsync(_discord, transport);
        _discord.Faults.RateLimitNext("/messages", TimeSpan.FromSeconds(7), "global");

        var first = PostAsync(transport, "news", 1);
        await _time.Waits(TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7));
        var second = PostAsync(transport, "weather", 2);
        await _time.Waits(TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7));
        (await _discord.User("ada").Types("ask", ("question", "?"))).Content.ShouldBe("You said ask.");
        _time.Advance(TimeSpan.FromSeconds(7));

        (await first).ShouldBeOfType<PostOutcome.Posted>();
        (await second).ShouldBeOfType<PostOutcome.Posted>();
    }

    private DiscordTransport BuiltIn() => Transports.BuiltIn(_discord, time: _time, random: new FixedRandom(0.5));

    private Task<PostOutcome> PostAsync(DiscordTransport transport, string channel, int number) =>
        transport.PostAsync(new ChannelId(ulong.Parse(_discord.Channel(channel).Id)), new Reply($"Post {number}"), $"{number}", Cancel);
}
