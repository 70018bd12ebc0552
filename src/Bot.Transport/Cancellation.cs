namespace Bot.Transport;

internal static class Cancellation
{
    /// <summary>Ends, without an error, when one of them is cancelled.</summary>
    public static async Task AnyAsync(params CancellationToken[] tokens)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(tokens);
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = either.Token.Register(cancelled.SetResult);
        await cancelled.Task;
    }
}
