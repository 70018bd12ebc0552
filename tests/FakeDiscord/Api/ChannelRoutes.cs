using System.Text.Json.Nodes;
using FakeDiscord.Gateway;
using FakeDiscord.People;
using FakeDiscord.Rules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace FakeDiscord.Api;

/// <summary>Channels, and messages that the bot posts there of its own accord.</summary>
internal sealed class ChannelRoutes(World world)
{
    public void Map(IEndpointRouteBuilder routes, RequestGate gate)
    {
        routes.MapGet("/channels/{channel}", gate.Open(Read));
        routes.MapPost("/channels/{channel}/messages", gate.Open(Create));
    }

    private ApiReply Read(ApiRequest request)
    {
        var channel = Find(request);
        if (channel.Refuses == 50001)
        {
            throw new ApiRefusal(403, 50001, "Missing Access");
        }

        var body = FakePayloads.Channel(channel.Id, channel.Name, 0);
        body["guild_id"] = world.Home.Id;
        return new ApiReply(200, body);
    }

    private ApiReply Create(ApiRequest request)
    {
        var channel = Find(request);
        if (channel.Refuses is { } code)
        {
            throw new ApiRefusal(403, code, code == 50001 ? "Missing Access" : "Missing Permissions");
        }

        MessageRules.CheckNew(request.Object, "", request.Files);
        var nonce = request.Object["nonce"]?.ToString();
        if (nonce is not null && request.Object.Truth("enforce_nonce") == true && channel.WithNonce(nonce, world.Time) is { } earlier)
        {
            return new ApiReply(200, new JsonObject { ["id"] = earlier.Id });
        }

        var message = SeenMessage.Create($"{world.Ids.Next()}", request.Object, request.Files);
        channel.Add(message, nonce, world.Time);
        return new ApiReply(200, new JsonObject { ["id"] = message.Id, ["channel_id"] = channel.Id });
    }

    private FakeChannel Find(ApiRequest request) =>
        world.Channels.Values.FirstOrDefault(c => string.Equals(c.Id, request.Value("channel"), StringComparison.Ordinal)) is { IsDeleted: false } channel
            ? channel
            : throw new ApiRefusal(404, 10003, "Unknown Channel");
}
