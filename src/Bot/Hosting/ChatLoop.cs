using Bot.Commands.Chat;
using Bot.Commands.Dispatch;
using Bot.Daily;

namespace Bot.Hosting;

/// <summary>Runs the chat, the reading and the daily posts side by side: the chat ends all, and so does one of the others that fails.</summary>
internal sealed class ChatLoop(
    IChatTransport transport,
    CommandCatalog commands,
    CommandDispatcher dispatcher,
    BackgroundReading reading,
    DailyService daily,
    TimeProvider time)
{
    /// <summary>Returns when the worker is to stop, or the person at the terminal leaves.</summary>
    /// <exception cref="ChatStoppedException">Going on is pointless.</exception>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var others = new List<Task> { reading.RunAsync(stop.Token), daily.RunAsync(stop.Token) };
        var chat = ChatAsync(stop.Token);
        try
        {
            while (others.Count > 0 && await Task.WhenAny([chat, .. others]) is var first && first != chat)
            {
                await first;
                others.Remove(first);
            }

            await chat;
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll([chat, .. others]).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
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
