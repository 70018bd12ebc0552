using System.Text.Json.Nodes;
using FakeDiscord.People;
using FakeDiscord.Rules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace FakeDiscord.Api;

/// <summary>What may follow the first answer, for fifteen minutes.</summary>
internal sealed class WebhookRoutes(World world)
{
    public void Map(IEndpointRouteBuilder routes, RequestGate gate)
    {
        const string Original = "/webhooks/{application}/{token}/messages/@original";
        routes.MapPatch(Original, gate.Open(Edit, needsToken: false));
        routes.MapGet(Original, gate.Open(request => Message(Answered(request)), needsToken: false));
        routes.MapPost("/webhooks/{application}/{token}", gate.Open(FollowUp, needsToken: false));
    }

    private ApiReply Edit(ApiRequest request)
    {
        var interaction = Answered(request);
        MessageRules.CheckEdit(request.Object, "", request.Files);
        interaction.Original = interaction.Original!.Edit(request.Object, request.Files);
        interaction.IsFinal = true;
        return Message(interaction);
    }

    private ApiReply FollowUp(ApiRequest request)
    {
        var interaction = Answered(request);
        MessageRules.CheckNew(request.Object, "", request.Files);
        var message = SeenMessage.Create($"{world.Ids.Next()}", request.Object, request.Files);
        interaction.FollowUps.Add(message);
        return new ApiReply(200, new JsonObject { ["id"] = message.Id });
    }

    private PendingInteraction Answered(ApiRequest request)
    {
        var interaction = world.Interactions.Values.FirstOrDefault(
            i => string.Equals(i.Token, request.Value("token"), StringComparison.Ordinal));
        if (interaction is null || !string.Equals(request.Value("application"), world.ApplicationId, StringComparison.Ordinal))
        {
            throw new ApiRefusal(404, 10015, "Unknown Webhook");
        }

        if (interaction.IsOver(world.Time))
        {
            throw new ApiRefusal(401, 50027, "Invalid Webhook Token");
        }

        return interaction.Original is null ? throw new ApiRefusal(404, 10015, "Unknown Webhook") : interaction;
    }

    private static ApiReply Message(PendingInteraction interaction) => new(200, new JsonObject { ["id"] = interaction.Original!.Id });
}
