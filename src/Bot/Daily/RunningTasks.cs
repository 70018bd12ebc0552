namespace Bot.Daily;

/// <summary>Work that goes on beside everything else, until it ends or is stopped.</summary>
internal sealed class RunningTasks : IDisposable
{
    private readonly Lock _gate = new();
    private readonly HashSet<Task> _tasks = [];
    private readonly CancellationTokenSource _stop = new();

    public void Start(Func<CancellationToken, Task> work)
    {
        var task = Task.Run(() => work(_stop.Token), CancellationToken.None);
        lock (_gate)
        {
            _tasks.Add(task);
        }

        _ = task.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Waits for its end, and cancels what has not ended after <paramref name="patience"/>.</summary>
    public async Task StopAsync(TimeSpan patience, TimeProvider time)
    {
        Task[] tasks;
        lock (_gate)
        {
            tasks = [.. _tasks];
        }

        var all = Task.WhenAll(tasks);
        if (patience > TimeSpan.Zero)
        {
            using var enough = new CancellationTokenSource();
            await Task.WhenAny(all, Task.Delay(patience, time, enough.Token));
            await enough.CancelAsync();
        }

        await _stop.CancelAsync();
        await all.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose() => _stop.Dispose();

    private void Forget(Task task)
    {
        lock (_gate)
        {
            _tasks.Remove(task);
        }
    }
}
