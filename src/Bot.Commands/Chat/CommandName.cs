namespace Bot.Commands.Chat;

/// <summary>A command, with its subcommand where it has one: <c>ask</c>, <c>daily set</c>.</summary>
public readonly record struct CommandName(string Command, string? Subcommand = null)
{
    public override string ToString() => Subcommand is null ? Command : $"{Command} {Subcommand}";
}
