namespace Bot.Commands.Chat;

/// <summary>A command as it is published. Building an illegal one throws: it is a slip of ours, never of a person.</summary>
public abstract record CommandDefinition
{
    private protected CommandDefinition(string name, ChatPermissions requiredPermissions)
    {
        Name = name;
        RequiredPermissions = requiredPermissions;
    }

    /// <summary>Unique among the commands of its kind.</summary>
    public string Name { get; }

    /// <summary>What a member needs before Discord offers the command; server owners can change that, so the command checks again.</summary>
    public ChatPermissions RequiredPermissions { get; }
}
