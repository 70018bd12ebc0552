using Bot.Commands.Chat;

namespace Bot.Commands.Daily;

/// <summary>What the bot needs in a channel to post there, in plain words.</summary>
public static class ChannelNeeds
{
    /// <summary>Why nothing can be set for that channel, in Markdown; null where all is well.</summary>
    public static string? Problem(ChannelAccess access, ChannelId channel, GuildId guild)
    {
        var mention = Markdown.Mention(channel);
        return access switch
        {
            ChannelAccess.Known known when known.Guild != guild => "That channel belongs to another server. Please choose one of this server.",
            ChannelAccess.Known { Kind: ChannelKind.Other } =>
                $"I cannot post in {mention}: it is neither a text channel nor an announcement channel nor a thread. Please choose one of these.",
            ChannelAccess.Known known when Missing(known) is not ChatPermissions.None and var missing => Lack(missing, mention),
            ChannelAccess.Known => null,
            ChannelAccess.Refused { Kind: PostRefusal.Gone } => "I cannot find that channel: it is gone, or I cannot see it.",
            ChannelAccess.Refused { Kind: PostRefusal.Forbidden } => Lack(ChatPermissions.ViewChannel, mention),
            _ => $"Discord does not tell me just now what I may do in {mention}. Please try again in a while.",
        };
    }

    /// <summary>Whether a post would be taken. Reading back is needed only to see, after a crash, whether it was.</summary>
    public static bool CanPost(ChannelAccess access, GuildId guild) =>
        access is ChannelAccess.Known { Kind: not ChannelKind.Other } known
        && known.Guild == guild
        && (Missing(known) & ~ChatPermissions.ReadMessageHistory) == ChatPermissions.None;

    private static ChatPermissions Missing(ChannelAccess.Known known)
    {
        var send = known.Kind == ChannelKind.Thread ? ChatPermissions.SendMessagesInThreads : ChatPermissions.SendMessages;
        var missing = (ChatPermissions.ViewChannel | send | ChatPermissions.EmbedLinks | ChatPermissions.ReadMessageHistory) & ~known.Permissions;

        // What else a channel would lack is not known while it cannot be seen.
        return missing.HasFlag(ChatPermissions.ViewChannel) ? ChatPermissions.ViewChannel : missing;
    }

    private static string Lack(ChatPermissions missing, string mention)
    {
        var names = PermissionNames.Of(missing);
        var unseen = missing == ChatPermissions.ViewChannel ? " What else I lack there I can tell once I see it." : "";
        return $"In {mention} I lack the {(names.Count == 1 ? "permission" : "permissions")} {string.Join(", ", names)}.{unseen}";
    }
}
