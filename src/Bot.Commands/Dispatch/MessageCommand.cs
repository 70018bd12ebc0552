using Bot.Commands.Chat;

namespace Bot.Commands.Dispatch;

/// <summary>One command in the menu of a message. It answers the person who used it alone, since the message may be anyone's.</summary>
public abstract class MessageCommand
{
    public abstract MessageCommandDefinition Definition { get; }

    /// <returns>A private reply.</returns>
    public abstract Reply Answer(MessageInteraction interaction);
}
