using Bot.Transport.Tests.Support;
using FakeDiscord;

namespace Bot.Transport.Tests.Gateway;

public sealed class HeartbeatTests : IAsyncLifetime
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(40);

    private readonly TestTime _time = new();
    private FakeDiscordServer _discord = null!;

    public async ValueTask InitializeAsync()
    {
        _discord = await FakeDiscordServer.StartAsync();
        _discord.Gateway.HeartbeatInterval = Interval;
    }

    public ValueTask DisposeAsync() => _discord.DisposeAsync();

    [Fact]
    public async Task The_first_beat_comes_after_a_part_of_the_interval_that_chance_decides()
    {
        await using var bot = await StartAsync(jitter: 0.25);

        _time.Advance(TimeSpan.FromSeconds(9.9));
        await _discord.Gateway.RequestHeartbeat();
        Beats.Count.ShouldBe(2, "only the beats that were asked for");
        _time.Advance(TimeSpan.FromSeconds(0.2));

        await _discord.Gateway.Until(gateway => gateway.Heartbeats.Count == 3, "the first beat");
    }

    [Fact]
    public async Task Beats_go_on_at_every_interval_and_tell_the_last_sequence()
    {
        await using var bot = await StartAsync(jitter: 0.5);

        for (var beat = 2; beat <= 6; beat += 2)
        {
            _time.Advance(beat == 2 ? Interval * 0.5 : Interval);
            await _discord.Gateway.Until(gateway => gateway.Heartbeats.Count >= beat, $"beat {beat}");

            // What it asks for comes after the acknowledgement, so that one has been read when this returns.
            await _discord.Gateway.RequestHeartbeat();
        }

        // READY and GUILD_CREATE have the numbers 1 and 2.
        Beats.ShouldAllBe(sequence => sequence == 2);
        _discord.Gateway.Record.Connections.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_beat_that_nobody_acknowledges_means_a_dead_line_and_the_session_goes_on_at_another()
    {
        _discord.Gateway.SkipHeartbeatAcks();
        await using var bot = await StartAsync(jitter: 0.5);
        _time.Advance(Interval * 0.5);
        await _discord.Gateway.Until(gateway => gateway.Heartbeats.Count == 2, "the first beat");

        _time.Advance(Interval);
        await _discord.Gateway.Until(gateway => gateway.Closes.Count == 1, "the close");
        _discord.Gateway.AcknowledgeHeartbeats();
        await _time.PassWait(TimeSpan.FromSeconds(0.2), TimeSpan.FromSeconds(0.5));
        await _discord.Gateway.Until(gateway => gateway.Ready == 2, "RESUMED");

        _discord.Gateway.Record.Closes.First().ShouldBe(4900, "neither 1000 nor 1001, which would end the session");
        _discord.Gateway.Record.Resumes.ShouldHaveSingleItem()["seq"]!.GetValue<int>().ShouldBe(2);
        _discord.Gateway.Record.Identifies.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_handler_that_hangs_does_not_hold_up_the_heart()
    {
        var never = new TaskCompletionSource();
        var transport = Transports.BuiltIn(_discord, time: _time, random: new FixedRandom(0.5));
        await using var bot = await RunningBot.StartAsync(_discord, transport, new Handler((_, _) => never.Task));
        await _discord.User("ada").Sends("ask", ("question", "?"));

        _time.Advance(Interval * 0.5);

        await _discord.Gateway.Until(gateway => gateway.Heartbeats.Count == 2, "a beat");
        never.SetResult();
    }

    private IReadOnlyCollection<long?> Beats => _discord.Gateway.Record.Heartbeats;

    private Task<RunningBot> StartAsync(double jitter) =>
        RunningBot.StartAsync(_discord, Transports.BuiltIn(_discord, time: _time, random: new FixedRandom(jitter)));
}
