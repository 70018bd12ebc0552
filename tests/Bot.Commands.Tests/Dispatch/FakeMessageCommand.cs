using Bot.Commands.Chat;
using Bot.Commands.Dispatch;

namespace Bot.Commands.Tests.Dispatch;

/// <summary>A command in the menu of a message that does as it is told.</summary>
internal sealed class FakeMessageCommand : MessageCommand
{
    public string Name { get; init; } = "Fake this";

    public ChatPermissions Needs { get; init; }

    public override MessageCommandDefinition Definition => new(Name, Needs);

    public Func<string, Reply> Answering { get; init; } = text => new Reply($"about: {text}");

    public override Task<Reply> AnswerAsync(MessageInteraction interaction, CancellationToken cancellationToken) =>
        Task.FromResult(Answering(interaction.Text));
}
