namespace Bot.Transport.Wire;

internal sealed record ActionRow(ComponentType Type, IReadOnlyList<ButtonBody> Components);

internal sealed record ButtonBody
{
    public ComponentType Type { get; init; } = ComponentType.Button;

    public ButtonStyle Style { get; init; }

    public string? Label { get; init; }

    public string? CustomId { get; init; }

    public string? Url { get; init; }

    public bool? Disabled { get; init; }
}

internal enum ComponentType
{
    ActionRow = 1,
    Button = 2,
}

internal enum ButtonStyle
{
    Secondary = 2,
    Link = 5,
}
