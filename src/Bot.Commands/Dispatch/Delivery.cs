using Bot.Commands.Chat;

namespace Bot.Commands.Dispatch;

/// <summary>
/// Brings back what becomes of one interaction. Discord waits three seconds for a first sign: an answer that is not there
/// after <see cref="CommandDispatcher.Patience"/> is deferred and completed later. Completions cannot be deferred.
/// </summary>
internal sealed class Delivery(IInteractionResponder responder, TimeProvider time, CancellationToken cancellationToken)
{
    /// <param name="notice">A private one.</param>
    public Task NotifyAsync(Reply notice) => responder.RespondAsync(notice, cancellationToken);

    public Task SuggestAsync(IReadOnlyList<SlashChoice> choices) => responder.SuggestAsync(choices, cancellationToken);

    /// <summary>In a new message.</summary>
    /// <param name="visibility">Of an answer that comes late, whatever it says itself; one in time may also be private.</param>
    public async Task AnswerAsync(Task<Reply> work, Visibility visibility)
    {
        if (await IsInTimeAsync(work))
        {
            var reply = await work;
            await responder.RespondAsync(
                reply.Visibility == Visibility.Private ? reply : reply with { Visibility = visibility }, cancellationToken);
        }
        else
        {
            await responder.DeferAsync(visibility, cancellationToken);
            await responder.CompleteAsync(await work with { Visibility = visibility }, cancellationToken);
        }
    }

    /// <summary>In the place of the private message whose button was pressed. A notice leaves that message alone and comes as one more.</summary>
    public async Task UpdateAsync(Task<Reply> work)
    {
        var inTime = await IsInTimeAsync(work);
        if (!inTime)
        {
            await responder.DeferUpdateAsync(cancellationToken);
        }

        var reply = await work with { Visibility = Visibility.Private };
        Func<Reply, CancellationToken, Task> verb = (inTime, IsNotice(reply)) switch
        {
            (true, false) => responder.UpdateAsync,
            (true, true) => responder.RespondAsync,
            (false, false) => responder.CompleteAsync,
            (false, true) => responder.FollowUpAsync,
        };
        await verb(reply, cancellationToken);
    }

    /// <returns>Whether it ended within <see cref="CommandDispatcher.Patience"/>.</returns>
    public async Task<bool> IsInTimeAsync(Task work)
    {
        using var answered = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var first = await Task.WhenAny(work, Task.Delay(CommandDispatcher.Patience, time, answered.Token));
        await answered.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        return first == work;
    }

    private static bool IsNotice(Reply reply) => reply.Embeds.Count == 0;
}
