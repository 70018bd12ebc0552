using System.Text.Json.Nodes;
using FakeDiscord.Gateway;
using FakeDiscord.People;
using FakeDiscord.Rules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace FakeDiscord.Api;

/// <summary>The bot asks who it is, where the gateway is, and which commands it has.</summary>
internal sealed class ApplicationRoutes(World world, FakeGateway gateway)
{
    public void Map(IEndpointRouteBuilder routes, RequestGate gate)
    {
        routes.MapGet("/gateway", gate.Open(_ => new ApiReply(200, new JsonObject { ["url"] = gateway.Url }), needsToken: false));
        routes.MapGet("/gateway/bot", gate.Open(_ => GatewayBot()));
        routes.MapGet("/users/@me", gate.Open(_ => new ApiReply(200, MessagePayload.Bot(world))));
        routes.MapGet("/applications/@me", gate.Open(_ => Application()));
        routes.MapGet("/oauth2/applications/@me", gate.Open(_ => Application()));
        routes.MapGet("/applications/{application}/commands", gate.Open(ListCommands));
        routes.MapPut("/applications/{application}/commands", gate.Open(ReplaceCommands));
    }

    private ApiReply GatewayBot() => new(200, new JsonObject
    {
        ["url"] = gateway.Url,
        ["shards"] = gateway.Shards,
        ["session_start_limit"] = new JsonObject
        {
            ["total"] = 1000,
            ["remaining"] = gateway.SessionsLeft,
            ["reset_after"] = (long)gateway.SessionsResetAfter.TotalMilliseconds,
            ["max_concurrency"] = gateway.MaxConcurrency,
        },
    });

    private ApiReply Application() => new(200, new JsonObject { ["id"] = world.ApplicationId, ["name"] = "Almanac", ["flags"] = 0 });

    private ApiReply ListCommands(ApiRequest request)
    {
        CheckApplication(request);
        return new ApiReply(200, new JsonArray([.. world.Commands.Select(command => command.DeepClone())]));
    }

    private ApiReply ReplaceCommands(ApiRequest request)
    {
        CheckApplication(request);
        var wanted = CommandRules.Check(request.Body);
        var known = world.Commands.ToDictionary(Key, StringComparer.Ordinal);
        world.Commands.Clear();
        foreach (var command in wanted)
        {
            var registered = command.Copy();
            registered["id"] = known.GetValueOrDefault(Key(command))?.Text("id") ?? $"{world.Ids.Next()}";
            registered["application_id"] = world.ApplicationId;
            registered["version"] = $"{world.Ids.Next()}";
            registered["type"] ??= 1;
            registered["description"] ??= "";
            registered["nsfw"] ??= false;

            // Taken as a number, too, and always given back as a text.
            registered["default_member_permissions"] = registered["default_member_permissions"]?.ToString();
            world.Commands.Add(registered);
        }

        return ListCommands(request);
    }

    /// <summary>Commands of different types may share a name.</summary>
    private static string Key(JsonObject command) => $"{command.Number("type") ?? 1} {command.Text("name")}";

    private void CheckApplication(ApiRequest request)
    {
        if (!string.Equals(request.Value("application"), world.ApplicationId, StringComparison.Ordinal))
        {
            throw new ApiRefusal(404, 10002, "Unknown Application");
        }
    }
}
