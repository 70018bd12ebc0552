using Bot.Commands.Chat;

namespace Bot.Commands.Dispatch;

/// <summary>The commands that there are.</summary>
public sealed class CommandCatalog
{
    private readonly Dictionary<string, SlashCommand> _commands;
    private readonly Dictionary<string, MessageCommand> _messageCommands;

    /// <param name="commands">In the order of <see cref="Definitions"/>.</param>
    /// <param name="messageCommands">Behind them.</param>
    /// <exception cref="ArgumentException">Two of one kind have one name.</exception>
    public CommandCatalog(IReadOnlyList<SlashCommand> commands, IReadOnlyList<MessageCommand>? messageCommands = null)
    {
        messageCommands ??= [];
        Definitions = [.. commands.Select(command => command.Definition), .. messageCommands.Select(command => command.Definition)];
        _commands = commands.ToDictionary(command => command.Definition.Name, StringComparer.Ordinal);
        _messageCommands = messageCommands.ToDictionary(command => command.Definition.Name, StringComparer.Ordinal);
    }

    /// <summary>To be published.</summary>
    public IReadOnlyList<CommandDefinition> Definitions { get; }

    /// <returns>Null for a command or subcommand that is not, or no longer, among them.</returns>
    internal FoundCommand? Find(CommandName name)
    {
        if (!_commands.TryGetValue(name.Command, out var command))
        {
            return null;
        }

        if (name.Subcommand is null)
        {
            return new FoundCommand(command, command.Definition.Options);
        }

        var subcommand = command.Definition.Subcommands.FirstOrDefault(
            subcommand => string.Equals(subcommand.Name, name.Subcommand, StringComparison.Ordinal));
        return subcommand is null ? null : new FoundCommand(command, subcommand.Options);
    }

    /// <returns>Null for a command that is not, or no longer, among them.</returns>
    internal MessageCommand? FindOnMessages(string name) => _messageCommands.GetValueOrDefault(name);
}

/// <param name="Options">Of the command, or of the subcommand that was called.</param>
internal sealed record FoundCommand(SlashCommand Command, IReadOnlyList<SlashOption> Options);
