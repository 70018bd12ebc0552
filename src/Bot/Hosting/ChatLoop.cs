using Bot.Commands.Chat;
using Bot.Commands.Dispatch;

namespace Bot.Hosting;

/// <summary>Runs the chat and the reading side by side: the chat ends both, a reading that fails ends both, too.</summary>
internal sealed class ChatLoop(
    IChatTransport transport, CommandCatalog commands, CommandDispatcher dispatcher, BackgroundReading reading, TimeProvider time)
{
    /// <summary>Returns when the worker is to stop, or the person at the terminal leaves.</summary>
    /// <exception cref="ChatStoppedException">Going on is pointless.</exception>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var read = reading.RunAsync(stop.Token);
        var chat = ChatAsync(stop.Token);
        try
        {
            if (await Task.WhenAny(read, chat) == read)
            {
                await read;
            }

            await chat;
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(read, chat).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ChatAsync(CancellationToken stopping)
    {
        await transport.PublishAsync(commands.Definitions, stopping);
        using var handler = new RestingHandler(dispatcher, time);
        await transport.RunAsync(handler, stopping);
    }
}
