namespace Bot.Transport.Wire;

/// <summary>Of a server, as much as the bot looks at in <c>GUILD_CREATE</c> and <c>GUILD_DELETE</c>.</summary>
internal sealed class GuildEvent
{
    public Snowflake Id { get; init; }

    /// <summary>Discord cannot reach it. Null where it is removed from the bot, or there.</summary>
    public bool? Unavailable { get; init; }
}

internal sealed class GuildBody
{
    public Snowflake? SystemChannelId { get; init; }
}

internal sealed class ChannelBody
{
    public ChannelType Type { get; init; }

    public Snowflake? GuildId { get; init; }

    /// <summary>Of a thread, the channel that it hangs on.</summary>
    public Snowflake? ParentId { get; init; }

    public IReadOnlyList<PermissionOverwrite?>? PermissionOverwrites { get; init; }
}

internal enum ChannelType
{
    Text = 0,
    Announcement = 5,
    AnnouncementThread = 10,
    PublicThread = 11,
    PrivateThread = 12,
}

/// <param name="Id">Of a role or, where the type says so, of a member.</param>
/// <param name="Allow">A bit set of 64 bits as a decimal number, as is <paramref name="Deny"/>.</param>
internal sealed record PermissionOverwrite(Snowflake Id, string? Allow, string? Deny);

internal sealed record RoleBody(Snowflake Id, string? Permissions);

/// <summary>A message of a channel's history.</summary>
internal sealed class PostedMessage
{
    public Snowflake Id { get; init; }

    public PersonInfo? Author { get; init; }

    public string? Content { get; init; }

    public IReadOnlyList<EmbedBody?>? Embeds { get; init; }

    /// <summary>There for answers to interactions.</summary>
    public InteractionMetadata? InteractionMetadata { get; init; }
}

internal sealed class InteractionMetadata
{
    public Snowflake Id { get; init; }
}
