namespace Bot.Transport.Wire;

/// <summary>A message as it is sent. A field left null is not sent, and in an edit stays as it was.</summary>
internal sealed record MessageBody
{
    public string? Content { get; init; }

    public IReadOnlyList<EmbedBody>? Embeds { get; init; }

    public IReadOnlyList<ActionRow>? Components { get; init; }

    public AllowedMentions AllowedMentions { get; init; } = AllowedMentions.Nobody;

    public MessageFlags? Flags { get; init; }

    /// <summary>In an edit, the files that are to stay or come; all others go.</summary>
    public IReadOnlyList<AttachmentBody>? Attachments { get; init; }

    public string? Nonce { get; init; }

    /// <summary>A second message with the same nonce within a few minutes is not made; the first is answered instead.</summary>
    public bool? EnforceNonce { get; init; }
}

[Flags]
internal enum MessageFlags
{
    Ephemeral = 1 << 6,
}

/// <param name="Parse">The kinds of mention that ping whoever is mentioned.</param>
/// <param name="Roles">The roles that are pinged where they are mentioned.</param>
internal sealed record AllowedMentions(IReadOnlyList<string> Parse, IReadOnlyList<Snowflake>? Roles = null)
{
    public static readonly AllowedMentions Nobody = new([]);
}

internal sealed record EmbedBody
{
    public string? Title { get; init; }

    public string? Url { get; init; }

    public string? Description { get; init; }

    /// <summary>0xRRGGBB.</summary>
    public int? Color { get; init; }

    public EmbedFooter? Footer { get; init; }

    public IReadOnlyList<EmbedField>? Fields { get; init; }
}

internal sealed record EmbedFooter(string Text);

internal sealed record EmbedField(string Name, string Value, bool Inline);

/// <param name="Id">The number in the name of the part that brings the file: <c>files[0]</c>.</param>
internal sealed record AttachmentBody(int Id, string Filename, string? Description);
