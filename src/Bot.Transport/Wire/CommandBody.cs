using System.Text.Json;

namespace Bot.Transport.Wire;

/// <summary>A command as it is registered. Also read from Discord's list, where most fields may be missing.</summary>
internal sealed record CommandBody
{
    public CommandType? Type { get; init; }

    public string? Name { get; init; }

    /// <summary>Only a slash command has one; Discord lists the others with an empty text.</summary>
    public string? Description { get; init; }

    public IReadOnlyList<CommandOptionBody>? Options { get; init; }

    /// <summary>A bit set as a decimal number; null lets everyone use the command.</summary>
    public string? DefaultMemberPermissions { get; init; }

    public IReadOnlyList<IntegrationType>? IntegrationTypes { get; init; }

    public IReadOnlyList<CommandContext>? Contexts { get; init; }
}

internal enum CommandType
{
    Slash = 1,
    User = 2,
    Message = 3,
}

internal enum IntegrationType
{
    Guild = 0,
    User = 1,
}

internal enum CommandContext
{
    Guild = 0,
    BotDirectMessage = 1,
    PrivateChannel = 2,
}

internal sealed record CommandOptionBody
{
    public CommandOptionType Type { get; init; }

    public string? Name { get; init; }

    public string? Description { get; init; }

    public bool? Required { get; init; }

    public IReadOnlyList<ChoiceBody>? Choices { get; init; }

    public IReadOnlyList<CommandOptionBody>? Options { get; init; }

    public bool? Autocomplete { get; init; }

    public int? MaxLength { get; init; }
}

internal enum CommandOptionType
{
    Subcommand = 1,
    SubcommandGroup = 2,
    Text = 3,
    Integer = 4,
    Boolean = 5,
    User = 6,
    Channel = 7,
    Role = 8,
    Mentionable = 9,
    Number = 10,
    Attachment = 11,
}

/// <param name="Value">Text, or a number for options that are numbers.</param>
internal sealed record ChoiceBody(string? Name, JsonElement Value);
