using System.Text;
using System.Text.Json;
using Bot.Transport.Tests.Support;
using Bot.Transport.Wire;
using FakeDiscord;

namespace Bot.Transport.Tests.Gateway;

public sealed class MutationTests
{
    private const string Secret = "the-secret-of-an-interaction";

    private static readonly string[] Frames =
    [
        """{"t":"INTERACTION_CREATE","s":3,"op":0,"d":{"id":"1","application_id":"2","type":2,"token":"the-secret-of-an-interaction","guild_id":"3","member":{"user":{"id":"5"},"permissions":"8"},"data":{"id":"6","name":"ask","type":1,"options":[{"name":"question","type":3,"value":"When?"}]}}}""",
        """{"t":"INTERACTION_CREATE","s":4,"op":0,"d":{"id":"1","application_id":"2","type":3,"token":"the-secret-of-an-interaction","user":{"id":"5"},"data":{"component_type":2,"custom_id":"1|x"}}}""",
        """{"t":"GUILD_CREATE","s":5,"op":0,"d":{"id":"3","unavailable":false,"channels":[{"id":"4","type":0}],"roles":[]}}""",
        """{"t":"GUILD_DELETE","s":6,"op":0,"d":{"id":"3","unavailable":true}}""",
        """{"t":"READY","s":7,"op":0,"d":{"v":10,"session_id":"s","resume_gateway_url":"ws://127.0.0.1:1/","user":{"id":"1","username":"x"},"application":{"id":"2"}}}""",
        """{"op":11,"d":null,"s":null,"t":null}""",
    ];

    [Fact]
    public void A_changed_or_cut_frame_is_read_or_refused_and_nothing_else_happens()
    {
        foreach (var text in Mutations(seed: 3, count: 20_000))
        {
            try
            {
                var frame = GatewayFrame.Parse(Encoding.UTF8.GetBytes(text));
                _ = frame.Data.Length == 0 ? null : JsonSerializer.Deserialize(frame.Data.Span, WireJson.Default.InteractionEvent);
            }
            catch (JsonException)
            {
                // Refused in good order.
            }
        }
    }

    [Fact]
    public async Task A_gateway_that_talks_nonsense_brings_nobody_down_and_no_secret_out()
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        var log = new LogLines();
        await using var bot = await RunningBot.StartAsync(discord, Transports.BuiltIn(discord, log));

        foreach (var text in Mutations(seed: 4, count: 2_000).Where(IsHarmless))
        {
            await discord.Gateway.SendRaw(text);
        }

        await discord.Gateway.RequestHeartbeat();
        bot.Running.IsCompleted.ShouldBeFalse();
        discord.Gateway.Record.Connections.Count.ShouldBe(1);
        var logged = string.Join('\n', log.All);
        logged.ShouldContain("unreadable");
        logged.ShouldNotContain(Secret);
        logged.ShouldNotContain(discord.Token);
    }

    /// <summary>Without those that ask the bot to leave: opcodes 7 and 9, and an address of a gateway that is none.</summary>
    private static bool IsHarmless(string frame) => frame.StartsWith("""{"t":"INTERACTION_CREATE","s":""", StringComparison.Ordinal)
        && frame.Contains(""","op":0,"d":""", StringComparison.Ordinal);

    private static IEnumerable<string> Mutations(int seed, int count)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var text = Frames[random.Next(Frames.Length)].ToCharArray();
            for (var change = random.Next(4); change >= 0; change--)
            {
                text[random.Next(text.Length)] = "{}[]\",:019-tfn\\ue"[random.Next(17)];
            }

            yield return new string(text, 0, random.Next(4) == 0 ? random.Next(text.Length) : text.Length);
        }
    }
}
