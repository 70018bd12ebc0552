using Bot.Transport.Tests.Support;
using FakeDiscord;

namespace Bot.Transport.Tests.Gateway;

public sealed class StopTests
{
    [Fact]
    public async Task Work_that_does_not_end_is_cut_off_five_seconds_after_the_stop()
    {
        var (time, log) = (new TestTime(), new LogLines());
        await using var discord = await FakeDiscordServer.StartAsync();
        var (begun, cutOff) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var bot = await RunningBot.StartAsync(discord, Transports.BuiltIn(discord, log, time), new Handler(async (_, _, cancel) =>
        {
            await using var registration = cancel.Register(cutOff.SetResult);
            begun.SetResult();
            await cutOff.Task;
            cancel.ThrowIfCancellationRequested();
        }));
        await discord.User("ada").Sends("ask", ("question", "?"));
        await begun.Task;

        var stopping = bot.StopAsync();
        await time.PassWait(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5));
        await stopping;

        await cutOff.Task;
        log.Warnings.ShouldHaveSingleItem().ShouldContain("not ended after 5 s: 1");
        await discord.Gateway.Until(gateway => gateway.Closes.Count == 1, "the close");
        discord.Gateway.Record.Closes.ShouldBe([1000]);
    }

    [Fact]
    public async Task Stopping_between_two_connections_ends_at_once()
    {
        var (time, log) = (new TestTime(), new LogLines());
        await using var discord = await FakeDiscordServer.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord, Transports.BuiltIn(discord, log, time));
        discord.Gateway.DropConnection();
        await log.Line("The connection to Discord ended");

        await bot.StopAsync();
    }
}
