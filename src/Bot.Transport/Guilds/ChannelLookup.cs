using Bot.Commands.Chat;
using Bot.Transport.Commands;
using Bot.Transport.Posting;
using Bot.Transport.Rest;
using Bot.Transport.Wire;
using Microsoft.Extensions.Logging;

namespace Bot.Transport.Guilds;

/// <summary>Asks Discord about channels when somebody wants to know; nothing of servers is kept in memory.</summary>
internal sealed class ChannelLookup(RestClient rest, OwnApplication application, ILogger logger)
{
    /// <exception cref="ChatStoppedException">Discord refuses the token.</exception>
    public async Task<ChannelAccess> AccessAsync(ChannelId id, CancellationToken cancellationToken)
    {
        try
        {
            var channel = await ChannelAsync(id, cancellationToken);
            if (channel.GuildId is not { } guildId)
            {
                return new ChannelAccess.Refused(PostRefusal.Forbidden);
            }

            var guild = new GuildId(guildId.Value);
            var kind = Kind(channel.Type);
            var overwrites = kind == ChannelKind.Thread && channel.ParentId is { } parent
                ? (await ChannelAsync(new ChannelId(parent.Value), cancellationToken)).PermissionOverwrites
                : channel.PermissionOverwrites;
            var roles = (await rest.SendAsync(Routes.GuildRoles(guild), null, cancellationToken)).Read(WireJson.Default.IReadOnlyListRoleBody);
            var user = await application.UserAsync(cancellationToken);
            var member = (await rest.SendAsync(Routes.GuildMember(guild, user), null, cancellationToken)).Read(WireJson.Default.MemberInfo);
            return new ChannelAccess.Known(guild, kind, PermissionRules.In(guild, roles, (user, member.Roles ?? []), overwrites ?? []));
        }
        catch (ApiException e)
        {
            TransportLog.ChannelUnknown(logger, id.Value, e.Message);
            return new ChannelAccess.Refused(ChannelPosts.Kind(e));
        }
    }

    /// <exception cref="ChatStoppedException">Discord refuses the token.</exception>
    public async Task<OwnPosts> OwnPostsAsync(ChannelId channel, DateTimeOffset since, CancellationToken cancellationToken)
    {
        // Discord shows an empty channel to those who may not look back.
        if (await AccessAsync(channel, cancellationToken) is not ChannelAccess.Known known
            || !known.Permissions.HasFlag(ChatPermissions.ReadMessageHistory))
        {
            return new OwnPosts.Unknown();
        }

        try
        {
            var user = await application.UserAsync(cancellationToken);
            var route = Routes.MessagesAfter(channel, Snowflake.At(since));
            var messages = (await rest.SendAsync(route, null, cancellationToken)).Read(WireJson.Default.IReadOnlyListPostedMessage);
            return new OwnPosts.Found(
                [.. messages
                    .Where(message => message.Author?.Id == user && message.InteractionMetadata is null)
                    .OrderByDescending(message => message.Id.Value)
                    .Select(message => new OwnPost(
                        new MessageId(message.Id.Value), message.Content ?? "", message.Embeds is [{ Title: { } title }, ..] ? title : ""))],
                IsComplete: messages.Count < Routes.MostMessages);
        }
        catch (ApiException e)
        {
            TransportLog.ChannelUnknown(logger, channel.Value, e.Message);
            return new OwnPosts.Unknown();
        }
    }

    /// <exception cref="ChatStoppedException">Discord refuses the token.</exception>
    public async Task<ChannelId?> SystemChannelAsync(GuildId guild, CancellationToken cancellationToken)
    {
        try
        {
            var body = (await rest.SendAsync(Routes.Guild(guild), null, cancellationToken)).Read(WireJson.Default.GuildBody);
            return body.SystemChannelId is { } id ? new ChannelId(id.Value) : null;
        }
        catch (ApiException e)
        {
            TransportLog.GuildUnknown(logger, guild.Value, e.Message);
            return null;
        }
    }

    private async Task<ChannelBody> ChannelAsync(ChannelId id, CancellationToken cancellationToken) =>
        (await rest.SendAsync(Routes.Channel(id), null, cancellationToken)).Read(WireJson.Default.ChannelBody);

    private static ChannelKind Kind(ChannelType type) => type switch
    {
        ChannelType.Text => ChannelKind.Text,
        ChannelType.Announcement => ChannelKind.Announcement,
        ChannelType.AnnouncementThread or ChannelType.PublicThread or ChannelType.PrivateThread => ChannelKind.Thread,
        _ => ChannelKind.Other,
    };
}
