using Bot.Commands.Chat;
using Bot.Transport.Tests.Support;
using FakeDiscord;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Transport.Tests.Contract;

/// <summary>What every transport to Discord does. A library that cannot do one of these overrides it and says why.</summary>
public abstract partial class TransportContract : IAsyncLifetime
{
    protected FakeDiscordServer Discord { get; private set; } = null!;

    /// <summary>By which an answer is late. It stands still, so that a slow machine makes none late.</summary>
    protected FakeTimeProvider DiscordClock { get; } = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Discord = await FakeDiscordServer.StartAsync(time: DiscordClock);

    public async ValueTask DisposeAsync()
    {
        await Discord.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract IGuildTransport Create(FakeDiscordServer discord);

    private protected Task<RunningBot> StartAsync(Func<Interaction, IInteractionResponder, Task> handle) =>
        RunningBot.StartAsync(Discord, Create(Discord), new Handler(handle));

    private protected async Task<RunningBot> StartAsync(
        IReadOnlyList<CommandDefinition> commands, Func<Interaction, IInteractionResponder, Task> handle)
    {
        var transport = Create(Discord);
        await transport.PublishAsync(commands, Cancel);
        return RunningBot.Start(transport, new Handler(handle));
    }
}
