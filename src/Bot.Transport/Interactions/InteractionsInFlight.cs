using Microsoft.Extensions.Logging;

namespace Bot.Transport.Interactions;

/// <summary>Has interactions handled, each on its own, and knows which have not ended yet.</summary>
internal sealed class InteractionsInFlight(TimeProvider time, ILogger logger) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _cutOff = new();
    private int _running;
    private TaskCompletionSource? _idle;
    private bool _closed;

    /// <summary>Returns at once, whatever <paramref name="handle"/> does.</summary>
    /// <param name="id">For the log.</param>
    /// <param name="handle">What answers it; cancelled when the bot cannot wait any longer.</param>
    /// <returns>False where no more is taken.</returns>
    public bool Begin(ulong id, Func<CancellationToken, Task> handle)
    {
        lock (_gate)
        {
            if (_closed)
            {
                return false;
            }

            _running++;
        }

        _ = Task.Run(() => HandleAsync(id, handle));
        return true;
    }

    /// <summary>
    /// Waits until none is running, and takes no more from then on; cuts off those that have not ended after
    /// <paramref name="patience"/>.
    /// </summary>
    public async Task DrainAsync(TimeSpan patience)
    {
        var idle = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            _idle = idle;
            CloseIfIdle();
        }

        using var enough = new CancellationTokenSource();
        await Task.WhenAny(idle.Task, Task.Delay(patience, time, enough.Token));
        await enough.CancelAsync();
        int running;
        lock (_gate)
        {
            _closed = true;
            running = _running;
        }

        if (running > 0)
        {
            TransportLog.CutOff(logger, running, patience.TotalSeconds);
            await _cutOff.CancelAsync();
        }
    }

    public void Dispose() => _cutOff.Dispose();

    /// <summary>Called under the lock.</summary>
    private void CloseIfIdle()
    {
        if (_idle is not null && _running == 0)
        {
            _closed = true;
            _idle.TrySetResult();
        }
    }

    private void End()
    {
        lock (_gate)
        {
            _running--;
            CloseIfIdle();
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
        finally
        {
            End();
        }
    }
}
