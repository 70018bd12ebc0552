using Bot.Commands.Chat;
using Bot.Transport.Tests.Support;
using FakeDiscord;

namespace Bot.Transport.Tests.Interactions;

public sealed class CrowdTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_hundred_at_once_hold_up_no_heartbeat_and_are_all_answered()
    {
        var time = new TestTime();
        await using var discord = await FakeDiscordServer.StartAsync(time: time);
        var work = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var bot = await RunningBot.StartAsync(
            discord, Transports.BuiltIn(discord, time: time, random: new FixedRandom(0.5)), new Handler(async (interaction, responder) =>
            {
                await responder.DeferAsync(Visibility.Channel, Cancel);
                await work.Task;
                await responder.CompleteAsync(new Reply(((SlashInteraction)interaction).Values.Text("question")), Cancel);
            }));

        var sent = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => discord.User($"person {i}").Sends("ask", ("question", $"{i}"))));
        await Task.WhenAll(sent.Select(interaction => interaction.FirstAnswer()));
        var before = discord.Gateway.Record.Heartbeats.Count;
        time.Advance(discord.Gateway.HeartbeatInterval * 0.5);
        await discord.Gateway.Until(gateway => gateway.Heartbeats.Count > before, "a heartbeat");
        work.SetResult();

        var replies = await Task.WhenAll(sent.Select(interaction => interaction.Reply()));
        replies.Select(reply => reply.Content).ShouldBe(Enumerable.Range(0, 200).Select(i => $"{i}"));
        discord.Refusals.ShouldBeEmpty();
    }
}
