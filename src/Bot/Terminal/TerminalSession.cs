using Bot.Commands.Chat;

namespace Bot.Terminal;

/// <summary>One person's talk with the commands: turns typed lines into interactions, and shows what comes back.</summary>
internal sealed class TerminalSession(IReadOnlyList<CommandSyntax> commands, IInteractionHandler handler, IReplyWriter writer)
{
    /// <summary>The terminal is a direct message: no server, no channel, no rights.</summary>
    public static readonly InteractionOrigin Origin = new(new UserId(1), Guild: null, Channel: null, ChatPermissions.None);

    private readonly TypedLineReader _reader = new(commands);
    private ulong _interactions;
    private IReadOnlyList<ReplyButton> _buttons = [];

    /// <summary>False when the person wants to leave.</summary>
    public async Task<bool> TakeAsync(string line, CancellationToken cancellationToken)
    {
        switch (_reader.Read(line, _buttons.Count))
        {
            case TypedLine.Quit:
                return false;
            case TypedLine.Mistake mistake:
                writer.Say(mistake.Message);
                break;
            case TypedLine.Press press:
                await HandleAsync(new ButtonInteraction(NextId(), Origin, _buttons[press.Number - 1].CustomId!), cancellationToken);
                break;
            case TypedLine.Command command:
                await HandleAsync(new SlashInteraction(NextId(), Origin, command.Name, command.Values), cancellationToken);
                break;
        }

        return true;
    }

    public async Task<IReadOnlyList<SlashChoice>> SuggestAsync(
        CommandName command, SlashValues values, SlashOption focused, string typed, CancellationToken cancellationToken)
    {
        var responder = new TerminalResponder(writer);
        await handler.HandleAsync(
            new AutocompleteInteraction(NextId(), Origin, command, values, focused.Name, typed), responder, cancellationToken);
        return responder.Choices;
    }

    private async Task HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var responder = new TerminalResponder(writer);
        await handler.HandleAsync(interaction, responder, cancellationToken);
        _buttons = responder.Last is { } last ? ButtonBar.Pressable(last) : [];
    }

    private InteractionId NextId() => new(++_interactions);
}
