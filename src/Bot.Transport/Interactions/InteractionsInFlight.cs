using Microsoft.Extensions.Logging;

namespace Bot.Transport.Interactions;

/// <summary>Has interactions handled, each on its own, and knows which have not ended yet.</summary>
internal sealed class InteractionsInFlight(TimeProvider time, ILogger logger) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly HashSet<Task> _running = [];
    private readonly CancellationTokenSource _cutOff = new();
    private bool _closed;

    /// <summary>Returns at once, whatever <paramref name="handle"/> does.</summary>
    /// <param name="id">For the log.</param>
    /// <param name="handle">What answers it; cancelled when the bot cannot wait any longer.</param>
    public void Begin(ulong id, Func<CancellationToken, Task> handle)
    {
        lock (_gate)
        {
            if (_closed)
            {
                return;
            }

            var task = Task.Run(() => HandleAsync(id, handle));
            _running.Add(task);
            _ = task.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    /// <summary>Takes no more, and waits for the others to end; cuts off those that have not ended after <paramref name="patience"/>.</summary>
    public async Task DrainAsync(TimeSpan patience)
    {
        Task[] running;
        lock (_gate)
        {
            _closed = true;
            running = [.. _running];
        }

        var all = Task.WhenAll(running);
        using var enough = new CancellationTokenSource();
        await Task.WhenAny(all, Task.Delay(patience, time, enough.Token));
        await enough.CancelAsync();
        if (!all.IsCompleted)
        {
            TransportLog.CutOff(logger, running.Count(task => !task.IsCompleted), patience.TotalSeconds);
            await _cutOff.CancelAsync();
        }
    }

    public void Dispose() => _cutOff.Dispose();

    private void Forget(Task task)
    {
        lock (_gate)
        {
            _running.Remove(task);
        }
    }

    private async Task HandleAsync(ulong id, Func<CancellationToken, Task> handle)
    {
        try
        {
            await handle(_cutOff.Token);
        }
        catch (OperationCanceledException) when (_cutOff.IsCancellationRequested)
        {
            // Said once for all of them, in DrainAsync.
        }
#pragma warning disable CA1031 // Whatever goes wrong in one interaction, the others go on.
        catch (Exception e)
#pragma warning restore CA1031
        {
            TransportLog.HandlerFailed(logger, e, id);
        }
    }
}
