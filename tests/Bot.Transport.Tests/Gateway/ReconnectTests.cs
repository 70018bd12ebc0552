using Bot.Commands.Chat;
using Bot.Transport.Tests.Support;
using FakeDiscord;

namespace Bot.Transport.Tests.Gateway;

public sealed class ReconnectTests : IAsyncLifetime
{
    private static readonly TimeSpan LongestFirstWait = TimeSpan.FromSeconds(0.5);

    private readonly TestTime _time = new();
    private readonly LogLines _log = new();
    private FakeDiscordServer _discord = null!;

    public async ValueTask InitializeAsync() => _discord = await FakeDiscordServer.StartAsync();

    public ValueTask DisposeAsync() => _discord.DisposeAsync();

    [Fact]
    public async Task What_happened_while_the_line_was_dead_is_handled_once()
    {
        var handled = new List<string>();
        await using var bot = await StartAsync(new Handler((interaction, responder) =>
        {
            lock (handled)
            {
                handled.Add(((SlashInteraction)interaction).Values.Text("question")!);
            }

            return responder.RespondAsync(new Reply("ok"), CancellationToken.None);
        }));
        await _discord.User("ada").Types("ask", ("question", "before"));

        _discord.Gateway.DropConnection();
        await _discord.Gateway.Until(gateway => gateway.Closes.Count == 1, "the end of the connection");
        var during = await _discord.User("ada").Sends("ask", ("question", "during"));
        await _time.PassWait(TimeSpan.Zero, LongestFirstWait);

        (await during.Reply()).Content.ShouldBe("ok");
        await _discord.User("ada").Types("ask", ("question", "after"));
        handled.ShouldBe(["before", "during", "after"]);
    }

    [Fact]
    public async Task A_dead_resume_address_is_given_up_after_five_tries_and_each_wait_is_longer()
    {
        await using var bot = await StartAsync();
        _discord.Gateway.AnswersResumes = false;
        _discord.Gateway.DropConnection();

        var waits = new List<double>();
        for (var i = 0; i < 6; i++)
        {
            waits.Add((await _time.PassWait(TimeSpan.FromSeconds(0.1), TimeSpan.FromSeconds(14.9))).TotalSeconds);
        }

        await _discord.Gateway.Until(gateway => gateway.Ready == 2, "READY again");
        waits.ShouldBe([0.375, 0.75, 1.5, 3, 6, 12], tolerance: 0.01);
        _discord.Gateway.Record.Identifies.Count.ShouldBe(2);
        _discord.Gateway.Record.Connections.Count(c => c.StartsWith("/ws/resume", StringComparison.Ordinal)).ShouldBe(5);
    }

    [Fact]
    public async Task New_sessions_begin_five_seconds_apart()
    {
        await using var bot = await StartAsync();
        await _discord.Gateway.InvalidateSession(resumable: false);
        await _time.PassWait(TimeSpan.FromSeconds(0.1), LongestFirstWait);

        var rest = await _time.Waits(TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(5));
        _discord.Gateway.Record.Connections.Count.ShouldBe(1);
        _time.Advance(rest);

        await _discord.Gateway.Until(gateway => gateway.Ready == 2, "READY again");
    }

    [Fact]
    public async Task Begins_no_session_when_none_are_left_until_there_are_again()
    {
        _discord.Gateway.SessionsLeft = 0;
        _discord.Gateway.SessionsResetAfter = TimeSpan.FromHours(2);
        await using var bot = RunningBot.Start(BuiltIn(), Handler.Echo);

        await _time.Waits(TimeSpan.FromHours(2), TimeSpan.FromHours(2));
        _discord.Gateway.Record.Connections.ShouldBeEmpty();
        _log.Warnings.ShouldHaveSingleItem().ShouldContain("7200");
        _discord.Gateway.SessionsLeft = 1000;
        _time.Advance(TimeSpan.FromHours(2));

        await _discord.Gateway.Until(gateway => gateway.Ready == 1, "READY");
    }

    [Theory]
    [InlineData(4003)]
    [InlineData(4007)]
    public async Task Begins_anew_after_a_close_that_ends_the_session(int code)
    {
        await using var bot = await StartAsync();
        await _discord.Gateway.Close(code);
        await _time.PassWait(TimeSpan.FromSeconds(0.1), LongestFirstWait);
        await _time.PassWait(TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(5));

        await _discord.Gateway.Until(gateway => gateway.Ready == 2, "READY again");
        _discord.Gateway.Record.Resumes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Unreadable_frames_and_unknown_events_are_left_out()
    {
        await using var bot = await StartAsync();
        string[] frames =
        [
            "not json", "[]", "{}", """{"op":99,"d":{}}""", """{"op":0,"t":"SOMETHING_NEW","s":3,"d":{"a":[1]}}""",
            """{"op":0,"t":"INTERACTION_CREATE","s":4,"d":null}""",
            """{"op":0,"t":"INTERACTION_CREATE","s":5,"d":{"id":"not a number","type":2}}""",
            """{"op":0,"t":"INTERACTION_CREATE","s":6,"d":{"id":"1","application_id":"2","type":77,"token":"t","data":{},"user":{"id":"3"}}}""",
            """{"op":0,"t":"INTERACTION_CREATE","s":7,"d":{"id":"1","application_id":"2","type":2,"token":"t","data":{"name":"x","type":3},"user":{"id":"3"}}}""",
        ];
        foreach (var frame in frames)
        {
            await _discord.Gateway.SendRaw(frame);
        }

        await _discord.Gateway.RequestHeartbeat();
        _discord.Gateway.Record.Heartbeats.Last().ShouldBe(7);
        _discord.Gateway.Record.Connections.Count.ShouldBe(1);
    }

    private DiscordTransport BuiltIn() => Transports.BuiltIn(_discord, _log, _time, new FixedRandom(0.5));

    private Task<RunningBot> StartAsync(Handler? handler = null) => RunningBot.StartAsync(_discord, BuiltIn(), handler);
}
