using Bot.Commands.Cards;
using Bot.Commands.Chat;
using Bot.Commands.Dispatch;

namespace Bot.Commands.Help;

/// <summary><c>/help</c>.</summary>
/// <param name="others">All commands but this one.</param>
internal sealed class HelpCommand(IReadOnlyList<CommandDefinition> others, Func<ReadingState> reading) : SlashCommand
{
    public override SlashCommandDefinition Definition { get; } = new("help", "How to ask, and all commands");

    public override Task<Reply> AnswerAsync(SlashInteraction interaction, Visibility visibility, CancellationToken cancellationToken) =>
        Task.FromResult(HelpReply.Build([.. others, Definition], new ReplyContext(visibility, reading())));
}
