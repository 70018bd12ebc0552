using Bot.Transport.Gateway;
using Bot.Transport.Tests.Support;
using FakeDiscord;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Transport.Tests.Gateway;

public sealed class LimitsOfALineTests
{
    [Fact]
    public async Task A_gateway_that_asks_for_heartbeats_all_the_time_does_not_make_the_bot_break_the_limit()
    {
        var time = new TestTime();
        await using var discord = await FakeDiscordServer.StartAsync(time: time);
        await using var bot = await RunningBot.StartAsync(discord, Transports.BuiltIn(discord, time: time, random: new FixedRandom(0.5)));

        for (var i = 0; i < 200; i++)
        {
            await discord.Gateway.SendRaw("""{"op":1,"d":null}""");
        }

        // What the client answers to a command comes after it has read all of these.
        (await discord.User("ada").Types("ask", ("question", "?"))).Content.ShouldBe("You said ask.");
        time.Advance(discord.Gateway.HeartbeatInterval * 0.5);
        await discord.Gateway.Until(gateway => gateway.Heartbeats.Count == 110, "the beat on schedule");

        discord.Gateway.Record.Connections.Count.ShouldBe(1, "4008 would have closed it");
    }

    [Fact]
    public void The_reserve_is_for_what_is_vital_and_all_comes_back_after_a_minute()
    {
        var time = new FakeTimeProvider();
        var budget = new SendBudget(time);

        Enumerable.Range(0, 200).Count(_ => budget.TryTake(isVital: false)).ShouldBe(110);
        Enumerable.Range(0, 200).Count(_ => budget.TryTake(isVital: true)).ShouldBe(10);
        time.Advance(TimeSpan.FromSeconds(59));
        budget.TryTake(isVital: true).ShouldBeFalse();
        time.Advance(TimeSpan.FromSeconds(1));
        budget.TryTake(isVital: false).ShouldBeTrue();
    }

    [Fact]
    public async Task A_gateway_that_never_gets_ready_is_left_after_a_minute()
    {
        var time = new TestTime();
        await using var discord = await FakeDiscordServer.StartAsync();
        discord.Gateway.IgnoreNextIdentify();
        await using var bot = RunningBot.Start(Transports.BuiltIn(discord, time: time, random: new FixedRandom(0.99)), Handler.Echo);

        await discord.Gateway.Until(gateway => gateway.Identifies.Count == 1, "the first attempt");
        await time.PassWait(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(60));
        await time.PassWait(TimeSpan.FromSeconds(0.2), TimeSpan.FromSeconds(0.5));

        await discord.Gateway.Until(gateway => gateway.Ready == 1, "READY");
        discord.Gateway.Record.Identifies.Count.ShouldBe(2);
    }
}
