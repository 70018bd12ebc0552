using System.Text.Json;

namespace Bot.Transport.Wire;

/// <summary>The data of <c>INTERACTION_CREATE</c>.</summary>
internal sealed class InteractionEvent
{
    public Snowflake Id { get; init; }

    public Snowflake ApplicationId { get; init; }

    public InteractionType Type { get; init; }

    public InteractionData? Data { get; init; }

    public Snowflake? GuildId { get; init; }

    public Snowflake? ChannelId { get; init; }

    /// <summary>In a server; its user is the person.</summary>
    public MemberInfo? Member { get; init; }

    /// <summary>In a direct message.</summary>
    public PersonInfo? User { get; init; }

    /// <summary>Opens the interaction's own addresses for fifteen minutes. A secret.</summary>
    public string? Token { get; init; }
}

internal enum InteractionType
{
    Ping = 1,
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    ModalSubmit = 5,
}

internal sealed class MemberInfo
{
    public PersonInfo? User { get; init; }

    /// <summary>Without @everyone.</summary>
    public IReadOnlyList<Snowflake>? Roles { get; init; }

    /// <summary>In interactions only. A bit set of 64 bits as a decimal number.</summary>
    public string? Permissions { get; init; }
}

/// <summary>What was typed, chosen or pressed: the last two belong to components, the others to commands.</summary>
internal sealed class InteractionData
{
    public Snowflake? Id { get; init; }

    public string? Name { get; init; }

    public CommandType? Type { get; init; }

    public IReadOnlyList<InteractionOption?>? Options { get; init; }

    /// <summary>The message or person whose menu the command was chosen in.</summary>
    public Snowflake? TargetId { get; init; }

    public ResolvedData? Resolved { get; init; }

    public string? CustomId { get; init; }

    public ComponentType? ComponentType { get; init; }
}

/// <summary>What the ids in the data stand for.</summary>
internal sealed class ResolvedData
{
    /// <summary>By id.</summary>
    public IReadOnlyDictionary<string, ResolvedMessage?>? Messages { get; init; }
}

internal sealed class ResolvedMessage
{
    public string? Content { get; init; }
}

internal sealed class InteractionOption
{
    public string? Name { get; init; }

    public CommandOptionType Type { get; init; }

    /// <summary>Text, number or truth value by <see cref="Type"/>; while a number is being typed it is text.</summary>
    public JsonElement Value { get; init; }

    public IReadOnlyList<InteractionOption?>? Options { get; init; }

    public bool? Focused { get; init; }
}
