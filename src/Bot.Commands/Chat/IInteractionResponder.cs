namespace Bot.Commands.Chat;

/// <summary>
/// Answers one interaction. The first verb must come within three seconds of the interaction and be one of
/// <see cref="RespondAsync"/>, <see cref="DeferAsync"/>, <see cref="SuggestAsync"/> (autocomplete only),
/// <see cref="UpdateAsync"/> or <see cref="DeferUpdateAsync"/> (buttons only); the others are open for fifteen minutes.
/// </summary>
public interface IInteractionResponder
{
    Task RespondAsync(Reply reply, CancellationToken cancellationToken);

    /// <summary>Shows that an answer is coming, in a message of its own. Its visibility is final.</summary>
    Task DeferAsync(Visibility visibility, CancellationToken cancellationToken);

    /// <summary>Leaves the message whose button was pressed as it is, until <see cref="CompleteAsync"/> replaces it.</summary>
    Task DeferUpdateAsync(CancellationToken cancellationToken);

    /// <summary>Puts the reply in the place of the message that was deferred.</summary>
    Task CompleteAsync(Reply reply, CancellationToken cancellationToken);

    /// <summary>Sends a further message after the first answer.</summary>
    Task FollowUpAsync(Reply reply, CancellationToken cancellationToken);

    /// <param name="choices">Best first; at most <see cref="ChatLimits.Choices"/>.</param>
    Task SuggestAsync(IReadOnlyList<SlashChoice> choices, CancellationToken cancellationToken);

    /// <summary>Replaces the message whose button was pressed.</summary>
    Task UpdateAsync(Reply reply, CancellationToken cancellationToken);
}
