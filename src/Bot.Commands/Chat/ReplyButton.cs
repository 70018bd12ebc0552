namespace Bot.Commands.Chat;

/// <summary>Either comes back as a <see cref="ButtonInteraction"/> or opens a link.</summary>
public sealed record ReplyButton
{
    private ReplyButton(string label, string? customId, string? url, bool disabled)
    {
        Label = label;
        CustomId = customId;
        Url = url;
        Disabled = disabled;
    }

    public string Label { get; }

    /// <summary>All that the button will know when it is pressed, perhaps years later; unique in its message. Null for a link.</summary>
    public string? CustomId { get; }

    public string? Url { get; }

    public bool Disabled { get; }

    public static ReplyButton Action(string label, string customId, bool disabled = false) => new(label, customId, null, disabled);

    public static ReplyButton Link(string label, string url) => new(label, null, url, disabled: false);
}
