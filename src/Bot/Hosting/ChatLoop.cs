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

    /// <summary>Commands are published while the chat runs already: those that people know from before are answered at once.</summary>
    private async Task ChatAsync(CancellationToken stopping)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        using var handler = new RestingHandler(dispatcher, time);
        var publish = transport.PublishAsync(commands.Definitions, stop.Token);
        var run = transport.RunAsync(handler, stop.Token);
        try
        {
            if (await Task.WhenAny(publish, run) == publish)
            {
                await publish;
            }

            await run;
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(publish, run).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
