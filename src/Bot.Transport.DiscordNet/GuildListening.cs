using Bot.Commands.Chat;
using Bot.Transport.Gateway;
using Discord;
using Discord.WebSocket;

namespace Bot.Transport.DiscordNet;

/// <summary>Turns what the library says of servers into news of the port.</summary>
internal static class GuildListening
{
    /// <param name="client">Not started yet.</param>
    /// <param name="shards">Of the bot, those of other processes too.</param>
    /// <param name="tell">Returns at once.</param>
    public static void Begin(DiscordShardedClient client, int shards, Action<GuildNews> tell)
    {
        client.ShardConnected += shard => Told(
            tell, new GuildNews.Roster(shard.Guilds.Select(Id).ToHashSet(), new Shard(shard.ShardId, shards).Covers));
        client.GuildAvailable += guild => Told(tell, new GuildNews.Here(Id(guild)));
        client.GuildUnavailable += guild => Told(tell, IsOutage(client, guild) ? new GuildNews.Away(Id(guild)) : null);
        client.LeftGuild += guild => Told(tell, new GuildNews.Gone(Id(guild)));
    }

    /// <summary>The library calls all servers away, too, when a connection ends, and one just before it says that the bot was removed from it.</summary>
    private static bool IsOutage(DiscordShardedClient client, SocketGuild guild) =>
        client.GetShardFor(guild) is { ConnectionState: not ConnectionState.Disconnecting } shard && shard.GetGuild(guild.Id) is not null;

    private static GuildId Id(SocketGuild guild) => new(guild.Id);

    private static Task Told(Action<GuildNews> tell, GuildNews? news)
    {
        if (news is not null)
        {
            tell(news);
        }

        return Task.CompletedTask;
    }
}
