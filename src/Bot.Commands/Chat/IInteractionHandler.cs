namespace Bot.Commands.Chat;

public interface IInteractionHandler
{
    /// <summary>Answers through <paramref name="responder"/>; never throws for what a person typed.</summary>
    Task HandleAsync(Interaction interaction, IInteractionResponder responder, CancellationToken cancellationToken);
}
