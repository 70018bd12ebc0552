using Bot.Commands.Chat;

namespace Bot.Terminal;

/// <summary>Shows the answers to one interaction, and keeps the last for its buttons.</summary>
internal sealed class TerminalResponder(IReplyWriter writer) : IInteractionResponder
{
    public Reply? Last { get; private set; }

    public IReadOnlyList<SlashChoice> Choices { get; private set; } = [];

    public Task RespondAsync(Reply reply, CancellationToken cancellationToken) => Show(reply);

    /// <summary>Nobody waits long enough at a terminal to be told.</summary>
    public Task DeferAsync(Visibility visibility, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task DeferUpdateAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task CompleteAsync(Reply reply, CancellationToken cancellationToken) => Show(reply);

    public Task FollowUpAsync(Reply reply, CancellationToken cancellationToken) => Show(reply);

    public Task UpdateAsync(Reply reply, CancellationToken cancellationToken) => Show(reply);

    public Task SuggestAsync(IReadOnlyList<SlashChoice> choices, CancellationToken cancellationToken)
    {
        Choices = choices;
        return Task.CompletedTask;
    }

    private Task Show(Reply reply)
    {
        writer.Write(reply);
        Last = reply;
        return Task.CompletedTask;
    }
}
