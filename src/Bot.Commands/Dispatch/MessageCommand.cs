using Bot.Commands.Chat;

namespace Bot.Commands.Dispatch;

/// <summary>One command in the menu of a message. It answers the person who used it alone, since the message may be anyone's.</summary>
public abstract class MessageCommand
{
    public abstract MessageCommandDefinition Definition { get; }

    /// <param name="cancellationToken">Cancelled when the bot stops and waits no longer.</param>
    /// <returns>A private reply.</returns>
    public abstract Task<Reply> AnswerAsync(MessageInteraction interaction, CancellationToken cancellationToken);
}
