namespace FakeDiscord;

/// <summary>Lets a test wait for a state instead of for a time.</summary>
internal sealed class Watch
{
    /// <summary>Of the real clock, and far more than anything takes on loopback: it only ends tests that would hang.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lock _gate = new();
    private TaskCompletionSource _change = New();

    /// <summary>Something changed: whoever waits looks again.</summary>
    public void Pulse()
    {
        TaskCompletionSource change;
        lock (_gate)
        {
            change = _change;
            _change = New();
        }

        change.SetResult();
    }

    /// <param name="condition">Looked at after each change.</param>
    /// <param name="what">Completes the sentence "Waited in vain for ...".</param>
    public async Task UntilAsync(Func<bool> condition, Func<string> what)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            Task change;
            lock (_gate)
            {
                change = _change.Task;
            }

            if (condition())
            {
                return;
            }

            try
            {
                await change.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException e)
            {
                throw new TimeoutException($"Waited in vain for {what()}.", e);
            }
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
