namespace Bot.Commands.Chat;

public enum SlashOptionType
{
    Text,
    Integer,
    Boolean,
    User,
    Channel,
    Role,
    Number,
}

/// <param name="Autocomplete">The person is offered suggestions while typing, and may still send anything.</param>
/// <param name="MaxLength">Of text, in UTF-16 code units; null for Discord's own limit of 6,000.</param>
public sealed record SlashOption(
    string Name,
    string Description,
    SlashOptionType Type,
    bool Required = false,
    bool Autocomplete = false,
    int? MaxLength = null)
{
    /// <summary>The only values that can be chosen; empty where anything can. Excludes <see cref="Autocomplete"/>.</summary>
    public IReadOnlyList<SlashChoice> Choices { get; init; } = [];
}

/// <param name="Name">What people see, at most 100 characters.</param>
/// <param name="Value">What the command receives, at most 100 characters.</param>
public sealed record SlashChoice(string Name, string Value);
