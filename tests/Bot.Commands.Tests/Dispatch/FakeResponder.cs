using Bot.Commands.Chat;

namespace Bot.Commands.Tests.Dispatch;

/// <summary>Remembers the verbs in order, and what was sent with the last of each.</summary>
internal sealed class FakeResponder : IInteractionResponder
{
    private readonly TaskCompletionSource _deferred = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public List<string> Verbs { get; } = [];

    public Reply? Reply { get; private set; }

    public IReadOnlyList<SlashChoice>? Choices { get; private set; }

    /// <summary>Ends when the answer is deferred.</summary>
    public Task Deferred => _deferred.Task;

    public Exception? Refusal { get; init; }

    public Task RespondAsync(Reply reply, CancellationToken cancellationToken) => Keep($"respond {reply.Visibility}", reply);

    public Task DeferAsync(Visibility visibility, CancellationToken cancellationToken)
    {
        _deferred.SetResult();
        return Keep($"defer {visibility}", null);
    }

    public Task DeferUpdateAsync(CancellationToken cancellationToken)
    {
        _deferred.SetResult();
        return Keep("defer update", null);
    }

    public Task CompleteAsync(Reply reply, CancellationToken cancellationToken) => Keep($"complete {reply.Visibility}", reply);

    public Task FollowUpAsync(Reply reply, CancellationToken cancellationToken) => Keep($"follow up {reply.Visibility}", reply);

    public Task UpdateAsync(Reply reply, CancellationToken cancellationToken) => Keep($"update {reply.Visibility}", reply);

    public Task SuggestAsync(IReadOnlyList<SlashChoice> choices, CancellationToken cancellationToken)
    {
        Choices = choices;
        return Keep("suggest", null);
    }

    private Task Keep(string verb, Reply? reply)
    {
        Verbs.Add(verb);
        Reply = reply ?? Reply;
        return Refusal is null ? Task.CompletedTask : Task.FromException(Refusal);
    }
}
