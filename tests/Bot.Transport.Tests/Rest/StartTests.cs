using System.Net;
using System.Net.Sockets;
using Bot.Commands.Chat;
using Bot.Transport.Tests.Support;
using FakeDiscord;

namespace Bot.Transport.Tests.Rest;

public sealed class StartTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_API_that_is_away_is_waited_for_with_one_line_in_the_log()
    {
        var (time, log) = (new TestTime(), new LogLines());
        var port = FreePort();
        using var transport = new DiscordTransport(
            new DiscordOptions { ApiUrl = $"http://127.0.0.1:{port}/api/v10", Token = FakeDiscordServer.DefaultToken }, log, time, new FixedRandom(0.5));

        var publishing = transport.PublishAsync([SomeCommands.Ask], Cancel);
        await time.PassWait(TimeSpan.FromSeconds(0.3), TimeSpan.FromSeconds(0.4));
        await time.PassWait(TimeSpan.FromSeconds(0.7), TimeSpan.FromSeconds(0.8));
        await time.Waits(TimeSpan.FromSeconds(1.4), TimeSpan.FromSeconds(1.6));
        await using var discord = await FakeDiscordServer.StartAsync(port: port);
        time.Advance(TimeSpan.FromSeconds(2));
        await publishing;

        log.Warnings.ShouldHaveSingleItem().ShouldContain("127.0.0.1");
        log.All.ShouldContain(line => line.Contains("answers again", StringComparison.Ordinal));
        discord.RegisteredCommands.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_API_in_trouble_is_asked_again()
    {
        var time = new TestTime();
        await using var discord = await FakeDiscordServer.StartAsync();
        discord.Faults.FailNext(503, times: 2);
        await using var bot = RunningBot.Start(Transports.BuiltIn(discord, time: time, random: new FixedRandom(0.5)), Handler.Echo);

        await time.PassWait(TimeSpan.FromSeconds(0.3), TimeSpan.FromSeconds(0.4));
        await time.PassWait(TimeSpan.FromSeconds(0.7), TimeSpan.FromSeconds(0.8));

        await discord.Gateway.Until(gateway => gateway.Ready == 1, "READY");
    }

    [Fact]
    public async Task Stopping_ends_the_waiting_for_an_API_that_is_away()
    {
        using var transport = new DiscordTransport(
            new DiscordOptions { ApiUrl = $"http://127.0.0.1:{FreePort()}/", Token = "t" }, new LogLines(), TimeProvider.System, new Random(1));
        using var stop = new CancellationTokenSource();

        var running = transport.RunAsync(Handler.Echo, stop.Token);
        await stop.CancelAsync();

        await running;
    }

    [Fact]
    public async Task Commands_that_Discord_refuses_stop_the_bot_with_the_reason()
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        discord.Faults.FailNext(400, "/commands");
        using var transport = Transports.BuiltIn(discord);

        (await Should.ThrowAsync<ChatStoppedException>(transport.PublishAsync([SomeCommands.Ask], Cancel))).Message.ShouldContain("400: refused");
    }

    [Fact]
    public async Task An_address_without_Discords_API_stops_the_bot_with_the_reason()
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        using var transport = new DiscordTransport(
            new DiscordOptions { ApiUrl = $"{discord.ApiUrl}/elsewhere", Token = discord.Token }, new LogLines(), TimeProvider.System, new Random(1));

        var message = (await Should.ThrowAsync<ChatStoppedException>(transport.RunAsync(Handler.Echo, Cancel))).Message;

        message.ShouldContain("Discord:ApiUrl");
        message.ShouldContain("404");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
