using Bot.Commands.Chat;
using Bot.Transport.Tests.Support;
using FakeDiscord;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Transport.Tests.Gateway;

public sealed class UnrestTests
{
    [Fact]
    public async Task Through_many_lost_connections_every_command_is_answered_once()
    {
        // The clock of this Discord stands still, so that a slow machine makes no answer late.
        await using var discord = await FakeDiscordServer.StartAsync(time: new FakeTimeProvider());
        var handled = 0;
        await using var bot = await RunningBot.StartAsync(discord, Transports.BuiltIn(discord), new Handler(async (interaction, responder) =>
        {
            Interlocked.Increment(ref handled);
            await responder.DeferAsync(Visibility.Channel, CancellationToken.None);
            await responder.CompleteAsync(new Reply(((SlashInteraction)interaction).Values.Text("question")), CancellationToken.None);
        }));

        var asked = new List<Task<FakeDiscord.People.SeenMessage>>();
        for (var round = 1; round <= 5; round++)
        {
            asked.AddRange(Enumerable.Range(0, 20).Select(i => discord.User($"person {i}").Types("ask", ("question", $"round {asked.Count} {i}"))));
            if (round % 2 == 0)
            {
                await discord.Gateway.RequestReconnect();
            }
            else
            {
                discord.Gateway.DropConnection();
            }

            var sessions = round + 1;
            await discord.Gateway.Until(gateway => gateway.Ready >= sessions, $"connection {sessions}");
        }

        (await Task.WhenAll(asked)).ShouldAllBe(reply => reply.Content.StartsWith("round", StringComparison.Ordinal));
        handled.ShouldBe(100);
        discord.Refusals.ShouldBeEmpty();
        discord.Gateway.Record.Identifies.ShouldHaveSingleItem();
    }
}
