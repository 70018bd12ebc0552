using System.Text.Json.Nodes;
using FakeDiscord.People;
using FakeDiscord.Rules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace FakeDiscord.Api;

/// <summary>Messages that the bot posts of its own accord.</summary>
internal sealed class ChannelRoutes(World world)
{
    public void Map(IEndpointRouteBuilder routes, RequestGate gate) =>
        routes.MapPost("/channels/{channel}/messages", gate.Open(Create));

    private ApiReply Create(ApiRequest request)
    {
        var channel = world.Channels.Values.FirstOrDefault(c => string.Equals(c.Id, request.Value("channel"), StringComparison.Ordinal));
        if (channel is null || channel.IsDeleted)
        {
            throw new ApiRefusal(404, 10003, "Unknown Channel");
        }

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
}
