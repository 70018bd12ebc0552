namespace Bot.Commands.Chat;

/// <summary>A slash command as it is published. Building an illegal one throws: it is a slip of ours, never of a person.</summary>
public sealed record SlashCommandDefinition
{
    /// <exception cref="ArgumentException">Discord would refuse it; the message says which limit.</exception>
    public SlashCommandDefinition(
        string name,
        string description,
        IReadOnlyList<SlashOption>? options = null,
        IReadOnlyList<SlashSubcommand>? subcommands = null,
        ChatPermissions requiredPermissions = ChatPermissions.None)
    {
        Name = name;
        Description = description;
        Options = options ?? [];
        Subcommands = subcommands ?? [];
        RequiredPermissions = requiredPermissions;
        SlashCommandRules.Check(this);
    }

    public string Name { get; }

    public string Description { get; }

    /// <summary>Required ones first; empty where there are subcommands.</summary>
    public IReadOnlyList<SlashOption> Options { get; }

    public IReadOnlyList<SlashSubcommand> Subcommands { get; }

    /// <summary>What a member needs before Discord offers the command; server owners can change that, so the command checks again.</summary>
    public ChatPermissions RequiredPermissions { get; }
}

public sealed record SlashSubcommand(string Name, string Description, IReadOnlyList<SlashOption> Options);
