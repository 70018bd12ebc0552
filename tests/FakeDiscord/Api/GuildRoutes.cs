using System.Text.Json.Nodes;
using FakeDiscord.Gateway;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace FakeDiscord.Api;

/// <summary>The bot asks about a server that it is in.</summary>
internal sealed class GuildRoutes(World world)
{
    public void Map(IEndpointRouteBuilder routes, RequestGate gate)
    {
        routes.MapGet("/guilds/{guild}", gate.Open(request => Read(Find(request))));
        routes.MapGet("/guilds/{guild}/roles", gate.Open(request => new ApiReply(200, Find(request).Roles)));
        routes.MapGet("/guilds/{guild}/members/{user}", gate.Open(Member));
    }

    private static ApiReply Read(FakeGuild guild) => new(200, new JsonObject
    {
        ["id"] = guild.Id,
        ["name"] = guild.Name,
        ["owner_id"] = "1",
        ["system_channel_id"] = guild.SystemChannel?.Id,
        ["roles"] = guild.Roles,
        ["emojis"] = new JsonArray(),
        ["stickers"] = new JsonArray(),
        ["features"] = new JsonArray(),
        ["preferred_locale"] = "en-US",
    });

    private ApiReply Member(ApiRequest request)
    {
        _ = Find(request);
        return string.Equals(request.Value("user"), World.Bot, StringComparison.Ordinal)
            ? new ApiReply(200, new JsonObject { ["user"] = new JsonObject { ["id"] = World.Bot, ["username"] = "Almanac" }, ["roles"] = new JsonArray() })
            : throw new ApiRefusal(404, 10007, "Unknown Member");
    }

    private FakeGuild Find(ApiRequest request) =>
        world.Guilds.Prepend(world.Home).FirstOrDefault(guild => string.Equals(guild.Id, request.Value("guild"), StringComparison.Ordinal))
        ?? throw new ApiRefusal(404, 10004, "Unknown Guild");
}
