using Bot.Commands.Chat;
using Bot.Transport.Rest;
using Bot.Transport.Tests.Support;
using FakeDiscord;

namespace Bot.Transport.Tests.Rest;

public sealed class TokenTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("abc.def.ghi")]
    [InlineData("  abc.def.ghi\n")]
    [InlineData("Bot abc.def.ghi")]
    public void Takes_what_people_paste(string text) => BotToken.Read(text).Secret.ShouldBe("abc.def.ghi");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("two words")]
    [InlineData("a\u00e9b")]
    [InlineData("line\nbreak")]
    public void Says_where_to_get_one_where_there_is_none(string? text)
    {
        var message = Should.Throw<ChatStoppedException>(() => BotToken.Read(text)).Message;

        message.ShouldContain("Discord:Token");
        message.ShouldContain("DISCORD_TOKEN");
        message.ShouldContain("Bot page");
        if (!string.IsNullOrWhiteSpace(text))
        {
            message.ShouldNotContain(text);
        }
    }

    [Fact]
    public async Task A_refused_token_stops_publishing_and_nothing_is_sent_after()
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        using var transport = Transports.BuiltIn(discord, token: "wrong");

        (await Should.ThrowAsync<ChatStoppedException>(transport.PublishAsync([SomeCommands.Ask], Cancel))).Message.ShouldContain("DISCORD_TOKEN");
        await Should.ThrowAsync<ChatStoppedException>(transport.RunAsync(Handler.Echo, Cancel));
        await Should.ThrowAsync<ChatStoppedException>(transport.PostAsync(new ChannelId(1), new Reply("x"), "1", Cancel));

        discord.Requests.ShouldHaveSingleItem().Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_token_refused_while_running_stops_the_bot()
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        var transport = Transports.BuiltIn(discord);
        await using var bot = await RunningBot.StartAsync(discord, transport);
        discord.Faults.FailNext(401, "/callback");

        await discord.User("ada").Sends("ask", ("question", "?"));

        (await Should.ThrowAsync<ChatStoppedException>(bot.Running)).Message.ShouldContain("was reset");
    }

    [Fact]
    public async Task An_interaction_that_is_over_says_nothing_of_the_token()
    {
        var time = new TestTime();
        await using var discord = await FakeDiscordServer.StartAsync(time: time);
        await using var bot = await RunningBot.StartAsync(discord, Transports.BuiltIn(discord, time: time), new Handler(async (_, responder) =>
        {
            await responder.RespondAsync(new Reply("ok"), Cancel);
            if (discord.Requests.Count(r => r.Path.EndsWith("/callback", StringComparison.Ordinal)) == 1)
            {
                time.Advance(TimeSpan.FromMinutes(15.1));
                await responder.FollowUpAsync(new Reply("far too late"), Cancel);
            }
        }));

        await discord.User("ada").Types("ask", ("question", "?"));
        await discord.Until(d => d.Requests.Any(r => r.Status == 401), "the refusal");

        bot.Running.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task At_trace_level_no_line_has_the_token_or_that_of_an_interaction()
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        var log = new LogLines();
        var transport = Transports.BuiltIn(discord, log);
        var secrets = new List<string> { discord.Token };
        await using (var bot = await RunningBot.StartAsync(discord, transport, new Handler(async (interaction, responder) =>
        {
            await responder.DeferAsync(Visibility.Channel, Cancel);
            await responder.CompleteAsync(new Reply("done"), Cancel);
            throw new InvalidDataException("made to fail");
        })))
        {
            discord.Faults.FailNext(502, "/callback");
            discord.Faults.RateLimitNext("/@original", TimeSpan.FromSeconds(0.1));
            var answered = await discord.User("ada").Sends("ask", ("question", "1"));
            await answered.Reply();
            discord.Faults.FailNext(404, "/callback");
            var lost = await discord.User("ada").Sends("ask", ("question", "2"));
            await discord.Until(d => d.Requests.Any(r => r.Status == 404), "the refusal");
            discord.Gateway.DropConnection();
            await discord.Gateway.Until(gateway => gateway.Ready == 2, "RESUMED");
            await transport.PostAsync(new ChannelId(1), new Reply("x"), "1", Cancel);
            secrets.AddRange([answered.Token, lost.Token]);
            await bot.StopAsync();
        }

        var text = string.Join('\n', log.All);
        text.ShouldContain("Trying again");
        text.ShouldContain("made to fail");
        secrets.ShouldAllBe(secret => !text.Contains(secret, StringComparison.Ordinal));
    }
}
