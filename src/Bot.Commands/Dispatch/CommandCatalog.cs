using Bot.Commands.Chat;

namespace Bot.Commands.Dispatch;

/// <summary>The commands that there are.</summary>
public sealed class CommandCatalog
{
    private readonly Dictionary<string, SlashCommand> _commands;

    /// <param name="commands">In the order of <see cref="Definitions"/>.</param>
    /// <exception cref="ArgumentException">Two of them have one name.</exception>
    public CommandCatalog(IReadOnlyList<SlashCommand> commands)
    {
        Definitions = [.. commands.Select(command => command.Definition)];
        _commands = commands.ToDictionary(command => command.Definition.Name, StringComparer.Ordinal);
    }

    /// <summary>To be published.</summary>
    public IReadOnlyList<SlashCommandDefinition> Definitions { get; }

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
}

/// <param name="Options">Of the command, or of the subcommand that was called.</param>
internal sealed record FoundCommand(SlashCommand Command, IReadOnlyList<SlashOption> Options);
