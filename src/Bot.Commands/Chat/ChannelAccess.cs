namespace Bot.Commands.Chat;

/// <summary>What the bot may do in a channel.</summary>
public abstract record ChannelAccess
{
    private ChannelAccess()
    {
    }

    /// <param name="Guild">The server that it belongs to.</param>
    /// <param name="Permissions">All that <see cref="ChatPermissions"/> names, for an administrator; none where it may not see the channel.</param>
    public sealed record Known(GuildId Guild, ChannelKind Kind, ChatPermissions Permissions) : ChannelAccess;

    /// <summary>It could not be found out.</summary>
    public sealed record Refused(PostRefusal Kind) : ChannelAccess;
}

public enum ChannelKind
{
    Text,
    Announcement,
    Thread,

    /// <summary>Voice, a forum, a direct message, or something that came later.</summary>
    Other,
}
