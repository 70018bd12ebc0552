namespace Bot.Commands.Chat;

/// <summary>A card. Texts are Discord's Markdown, but for <paramref name="Footer"/>, which Discord shows as it is.</summary>
public sealed record ReplyEmbed(
    string? Title = null,
    string? Url = null,
    string? Description = null,
    string? Footer = null)
{
    public IReadOnlyList<ReplyField> Fields { get; init; } = [];

    /// <summary>0xRRGGBB.</summary>
    public int? Colour { get; init; }
}

public sealed record ReplyField(string Name, string Value, bool Inline = false);
