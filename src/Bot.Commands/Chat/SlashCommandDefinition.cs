namespace Bot.Commands.Chat;

/// <summary>A command that is typed behind a slash.</summary>
public sealed record SlashCommandDefinition : CommandDefinition
{
    /// <exception cref="ArgumentException">Discord would refuse it; the message says which limit.</exception>
    public SlashCommandDefinition(
        string name,
        string description,
        IReadOnlyList<SlashOption>? options = null,
        IReadOnlyList<SlashSubcommand>? subcommands = null,
        ChatPermissions requiredPermissions = ChatPermissions.None)
        : base(name, requiredPermissions)
    {
        Description = description;
        Options = options ?? [];
        Subcommands = subcommands ?? [];
        SlashCommandRules.Check(this);
    }

    public string Description { get; }

    /// <summary>Required ones first; empty where there are subcommands.</summary>
    public IReadOnlyList<SlashOption> Options { get; }

    public IReadOnlyList<SlashSubcommand> Subcommands { get; }
}

public sealed record SlashSubcommand(string Name, string Description, IReadOnlyList<SlashOption> Options);
