using Bot.Commands.Chat;
using FakeDiscord;

namespace Bot.Transport.Tests.Support;

/// <summary>A transport that runs until the test ends.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    /// <summary>Of the real clock, and far more than stopping takes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly IChatTransport _transport;
    private readonly CancellationTokenSource _stop = new();

    private RunningBot(IChatTransport transport, IInteractionHandler handler)
    {
        _transport = transport;
        Running = transport.RunAsync(handler, _stop.Token);
    }

    public Task Running { get; }

    public static RunningBot Start(IChatTransport transport, IInteractionHandler handler) => new(transport, handler);

    /// <summary>Starts it, with one command <c>/ask</c>, and waits until it has read READY: it has then sent one heartbeat, out of turn.</summary>
    public static async Task<RunningBot> StartAsync(FakeDiscordServer discord, IChatTransport transport, IInteractionHandler? handler = null)
    {
        await transport.PublishAsync([SomeCommands.Ask], TestContext.Current.CancellationToken);
        var bot = Start(transport, handler ?? Handler.Echo);
        await discord.Gateway.Until(gateway => gateway.Ready > 0, "READY");
        await discord.Gateway.RequestHeartbeat();
        return bot;
    }

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await Running;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        // A test that failed may leave calls that wait on a clock that nobody moves any more.
        await Task.WhenAny(Running, Task.Delay(Patience, TimeProvider.System));
        (_transport as IDisposable)?.Dispose();
        _stop.Dispose();
    }
}
