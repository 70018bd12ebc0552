using System.Globalization;
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
        routes.MapGet("/channels/{channel}/messages", gate.Open(List));
        routes.MapPost("/channels/{channel}/messages", gate.Open(Create));
    }

    private ApiReply Read(ApiRequest request)
    {
        return new ApiReply(200, FakePayloads.Channel(Visible(request)));
    }

    /// <summary>Newest first. A bot that may not look back gets an empty list, not an error.</summary>
    private ApiReply List(ApiRequest request)
    {
        var channel = Visible(request);
        _ = ulong.TryParse(request.Http.Request.Query["after"], NumberStyles.None, CultureInfo.InvariantCulture, out var after);
        var limit = int.TryParse(request.Http.Request.Query["limit"], NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : 50;
        if (limit is < 1 or > 100)
        {
            throw ApiRefusal.InvalidForm(new JsonObject());
        }

        var messages = channel.Messages
            .Where(message => channel.ShowsHistory && ulong.Parse(message.Id, CultureInfo.InvariantCulture) > after)
            .Take(limit)
            .Reverse()
            .Select(message => MessagePayload.Build(message, channel.Id, MessagePayload.Bot(world)));
        return new ApiReply(200, new JsonArray([.. messages]));
    }

    private ApiReply Create(ApiRequest request)
    {
        var channel = Find(request);
        if (channel.RefusesPost is { } code)
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

    private FakeChannel Visible(ApiRequest request) =>
        Find(request) is { IsVisible: true } channel ? channel : throw new ApiRefusal(403, 50001, "Missing Access");

    private FakeChannel Find(ApiRequest request) =>
        world.Channels.Values.FirstOrDefault(c => string.Equals(c.Id, request.Value("channel"), StringComparison.Ordinal)) is { IsDeleted: false } channel
            ? channel
            : throw new ApiRefusal(404, 10003, "Unknown Channel");
}
