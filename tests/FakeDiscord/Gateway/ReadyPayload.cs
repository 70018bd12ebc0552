using System.Text.Json.Nodes;

namespace FakeDiscord.Gateway;

internal static class ReadyPayload
{
    public static JsonObject Build(World world, FakeGateway gateway, string session) => new()
    {
        ["v"] = 10,
        ["user"] = gateway.BotUser(),
        ["guilds"] = new JsonArray(new JsonObject { ["id"] = world.GuildId, ["unavailable"] = true }),
        ["session_id"] = session,
        ["resume_gateway_url"] = gateway.Url.Replace("/gateway", "/resume", StringComparison.Ordinal),
        ["application"] = new JsonObject { ["id"] = world.ApplicationId, ["flags"] = 0 },

        // Not documented, and Discord.Net fails without them.
        ["private_channels"] = new JsonArray(),
        ["relationships"] = new JsonArray(),
    };

    public static JsonObject Guild(World world)
    {
        JsonObject[] channels;
        lock (world.Gate)
        {
            channels = [.. world.Channels.Values.Select(c => c.ToJson())];
        }

        return new JsonObject
        {
            ["id"] = world.GuildId,
            ["name"] = "The reading room",
            ["owner_id"] = world.ApplicationId,
            ["unavailable"] = false,
            ["member_count"] = 2,
            ["channels"] = new JsonArray([.. channels]),
            ["roles"] = new JsonArray(),
            ["emojis"] = new JsonArray(),
            ["features"] = new JsonArray(),
            ["members"] = new JsonArray(),
            ["threads"] = new JsonArray(),
            ["voice_states"] = new JsonArray(),
            ["presences"] = new JsonArray(),
        };
    }
}
