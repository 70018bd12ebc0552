namespace Bot.Commands.Chat;

/// <summary>What carries commands in and replies out: Discord, or the terminal.</summary>
public interface IChatTransport
{
    /// <summary>
    /// Makes these the only commands that people are offered. Does nothing where they already are. A chat without menus
    /// on its messages leaves out a <see cref="MessageCommandDefinition"/>.
    /// </summary>
    /// <exception cref="ChatStoppedException">The chat refuses this bot for good.</exception>
    Task PublishAsync(IReadOnlyList<CommandDefinition> commands, CancellationToken cancellationToken);

    /// <summary>
    /// Hands interactions to <paramref name="handler"/>, several at a time, until cancelled (then it returns, after
    /// those in flight have ended) or until the person at the terminal leaves. It survives dropped connections.
    /// </summary>
    /// <exception cref="ChatStoppedException">Going on is pointless.</exception>
    Task RunAsync(IInteractionHandler handler, CancellationToken cancellationToken);

    /// <param name="nonce">At most 25 characters. A second post with the same nonce within about two minutes makes no second message.</param>
    Task<PostOutcome> PostAsync(ChannelId channel, Reply reply, string nonce, CancellationToken cancellationToken);
}
