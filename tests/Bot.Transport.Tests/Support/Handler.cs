using Bot.Commands.Chat;

namespace Bot.Transport.Tests.Support;

/// <summary>A bot in one lambda.</summary>
internal sealed class Handler(Func<Interaction, IInteractionResponder, CancellationToken, Task> handle) : IInteractionHandler
{
    public Handler(Func<Interaction, IInteractionResponder, Task> handle)
        : this((interaction, responder, _) => handle(interaction, responder))
    {
    }

    /// <summary>Answers every command with its name.</summary>
    public static Handler Echo { get; } = new((interaction, responder, cancel) => interaction is SlashInteraction slash
        ? responder.RespondAsync(new Reply($"You said {slash.Command}."), cancel)
        : Task.CompletedTask);

    public Task HandleAsync(Interaction interaction, IInteractionResponder responder, CancellationToken cancellationToken) =>
        handle(interaction, responder, cancellationToken);
}
