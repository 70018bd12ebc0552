using System.Globalization;
using Bot.Commands.Chat;
using Bot.Transport.Guilds;
using Bot.Transport.Posting;
using Bot.Transport.Rest;
using Bot.Transport.Wire;
using Discord;
using Discord.Rest;
using Microsoft.Extensions.Logging;
using ChannelType = Discord.ChannelType;

namespace Bot.Transport.DiscordNet;

/// <summary>Asks Discord about channels when somebody wants to know: the library's cache has servers only while it is connected.</summary>
internal sealed class GuildLookup(RestAccess rest, ILogger logger)
{
    private const int MostMessages = 100;

    /// <exception cref="ChatStoppedException">Discord refuses the token.</exception>
    public async Task<ChannelAccess> AccessAsync(ChannelId id, CancellationToken cancellationToken)
    {
        try
        {
            return await FindAsync(id, cancellationToken) is var (_, access) ? access : new ChannelAccess.Refused(PostRefusal.Gone);
        }
        catch (ApiException e)
        {
            TransportLog.ChannelUnknown(logger, id.Value, e.Message);
            return new ChannelAccess.Refused(ChannelPosts.Kind(e));
        }
    }

    /// <exception cref="ChatStoppedException">Discord refuses the token.</exception>
    public async Task<OwnPosts> OwnPostsAsync(ChannelId id, DateTimeOffset since, CancellationToken cancellationToken)
    {
        try
        {
            // Discord shows an empty channel to those who may not look back.
            if (await FindAsync(id, cancellationToken) is not (IMessageChannel channel, ChannelAccess.Known access)
                || !access.Permissions.HasFlag(ChatPermissions.ReadMessageHistory))
            {
                return new OwnPosts.Unknown(PostRefusal.Forbidden);
            }

            var after = Snowflake.At(since).Value;
            var messages = await rest.DoAsync(
                options => AllAsync(channel.GetMessagesAsync(after, Direction.After, MostMessages, CacheMode.AllowDownload, options)), cancellationToken);
            return new OwnPosts.Found(
                [.. messages
                    .Where(message => message.Author.Id == rest.Self && message is not IUserMessage { InteractionMetadata: not null })
                    .OrderByDescending(message => message.Id)
                    .Select(message => new OwnPost(new MessageId(message.Id), message.Content ?? "", message.Embeds.FirstOrDefault()?.Title ?? ""))],
                IsComplete: messages.Count < MostMessages);
        }
        catch (ApiException e)
        {
            TransportLog.ChannelUnknown(logger, id.Value, e.Message);
            return new OwnPosts.Unknown(ChannelPosts.Kind(e));
        }
    }

    /// <exception cref="ChatStoppedException">Discord refuses the token.</exception>
    public async Task<ChannelId?> SystemChannelAsync(GuildId guild, CancellationToken cancellationToken)
    {
        try
        {
            var found = await rest.DoAsync(options => rest.Client.GetGuildAsync(guild.Value, options), cancellationToken);
            return found?.SystemChannelId is { } id ? new ChannelId(id) : null;
        }
        catch (ApiException e)
        {
            TransportLog.GuildUnknown(logger, guild.Value, e.Message);
            return null;
        }
    }

    private static async Task<List<IMessage>> AllAsync(IAsyncEnumerable<IReadOnlyCollection<IMessage>> pages)
    {
        var messages = new List<IMessage>();
        await foreach (var page in pages)
        {
            messages.AddRange(page);
        }

        return messages;
    }

    private static ChannelKind Kind(IChannel channel) => channel.GetChannelType() switch
    {
        ChannelType.Text => ChannelKind.Text,
        ChannelType.News => ChannelKind.Announcement,
        ChannelType.NewsThread or ChannelType.PublicThread or ChannelType.PrivateThread => ChannelKind.Thread,
        _ => ChannelKind.Other,
    };

    private static string Bits(ulong bits) => bits.ToString(CultureInfo.InvariantCulture);

    /// <returns>Null where Discord knows no such channel, or its server does not have the bot.</returns>
    private async Task<(IChannel Channel, ChannelAccess Access)?> FindAsync(ChannelId id, CancellationToken cancellationToken)
    {
        var channel = await ChannelAsync(id.Value, cancellationToken);
        if (channel is not IGuildChannel { GuildId: var guildId } place)
        {
            return channel is null ? null : (channel, new ChannelAccess.Refused(PostRefusal.Forbidden));
        }

        var owner = place is RestThreadChannel thread ? await ChannelAsync(thread.ParentChannelId, cancellationToken) as IGuildChannel : place;
        var guild = await rest.DoAsync(options => rest.Client.GetGuildAsync(guildId, options), cancellationToken);
        if (owner is null || guild is null)
        {
            return null;
        }

        var member = await rest.DoAsync(guild.GetCurrentUserAsync, cancellationToken);
        var permissions = PermissionRules.In(
            new GuildId(guildId),
            [.. guild.Roles.Select(role => new RoleBody(new Snowflake(role.Id), Bits(role.Permissions.RawValue)))],
            (new Snowflake(rest.Self), [.. member.RoleIds.Select(role => new Snowflake(role))]),
            [.. owner.PermissionOverwrites.Select(overwrite => new PermissionOverwrite(
                new Snowflake(overwrite.TargetId), Bits(overwrite.Permissions.AllowValue), Bits(overwrite.Permissions.DenyValue)))]);
        return (channel, new ChannelAccess.Known(new GuildId(guildId), Kind(channel), permissions));
    }

    private Task<RestChannel?> ChannelAsync(ulong id, CancellationToken cancellationToken) =>
        rest.DoAsync<RestChannel?>(async options => await rest.Client.GetChannelAsync(id, options), cancellationToken);
}
