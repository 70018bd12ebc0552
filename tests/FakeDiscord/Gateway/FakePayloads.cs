using System.Text.Json.Nodes;
using FakeDiscord.People;

namespace FakeDiscord.Gateway;

/// <summary>What the gateway tells of itself and of servers.</summary>
internal static class FakePayloads
{
    /// <summary>What everyone in a server may do: see its channels, write there and in threads, embed, look back, use commands.</summary>
    public const ulong PlainMember = (1UL << 10) | (1UL << 11) | (1UL << 14) | (1UL << 16) | (1UL << 31) | (1UL << 38);

    private const ulong Much = 2248473465835073;

    public static JsonObject Ready(World world, FakeGateway gateway, GatewaySession session, IEnumerable<FakeGuild> guilds) => new()
    {
        ["v"] = 10,
        ["user"] = MessagePayload.Bot(world),
        ["guilds"] = new JsonArray([.. guilds.Select(guild => Unavailable(guild.Id))]),
        ["session_id"] = session.Id,
        ["resume_gateway_url"] = gateway.Url.Replace("/gateway", "/resume", StringComparison.Ordinal),
        ["shard"] = new JsonArray(session.Shard, session.Shards),
        ["application"] = new JsonObject { ["id"] = world.ApplicationId, ["flags"] = 0 },

        // Not documented, and Discord.Net fails without them.
        ["private_channels"] = new JsonArray(),
        ["relationships"] = new JsonArray(),
    };

    public static JsonObject Unavailable(string guild) => new() { ["id"] = guild, ["unavailable"] = true };

    public static JsonObject Channel(FakeChannel channel)
    {
        var payload = Channel(channel.Id, channel.Name, 0);
        payload["type"] = (int)channel.Kind;
        payload["guild_id"] = channel.Guild.Id;
        payload["parent_id"] = channel.Parent?.Id;
        payload["permission_overwrites"] = channel.Denied == 0
            ? new JsonArray()
            : new JsonArray(new JsonObject { ["id"] = World.Bot, ["type"] = 1, ["allow"] = "0", ["deny"] = $"{channel.Denied}" });
        return payload;
    }

    public static JsonObject Channel(string id, string name, int position) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["type"] = 0,
        ["position"] = position,
        ["topic"] = "What people talk about here, and what they do not.",
        ["nsfw"] = false,
        ["rate_limit_per_user"] = 0,
        ["parent_id"] = null,
        ["permission_overwrites"] = new JsonArray(new JsonObject { ["id"] = id, ["type"] = 0, ["allow"] = "0", ["deny"] = "2048" }),
    };

    public static JsonObject Role(string id, string name, int position, ulong rights = Much) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["color"] = 0,
        ["colors"] = new JsonObject { ["primary_color"] = 0, ["secondary_color"] = null, ["tertiary_color"] = null },
        ["hoist"] = false,
        ["icon"] = null,
        ["unicode_emoji"] = null,
        ["position"] = position,
        ["permissions"] = $"{rights}",
        ["managed"] = false,
        ["mentionable"] = false,
        ["flags"] = 0,
    };
}
