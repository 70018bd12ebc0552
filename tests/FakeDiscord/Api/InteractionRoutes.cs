using System.Text.Json.Nodes;
using FakeDiscord.People;
using FakeDiscord.Rules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace FakeDiscord.Api;

/// <summary>The first answer to an interaction: one, of the right kind, within three seconds.</summary>
internal sealed class InteractionRoutes(World world)
{
    public void Map(IEndpointRouteBuilder routes, RequestGate gate) =>
        routes.MapPost("/interactions/{id}/{token}/callback", gate.Open(Answer, needsToken: false));

    private ApiReply Answer(ApiRequest request)
    {
        var interaction = world.Interactions.GetValueOrDefault(request.Value("id"));
        if (interaction is null
            || !string.Equals(interaction.Token, request.Value("token"), StringComparison.Ordinal)
            || interaction.IsLate(world.Time))
        {
            throw ApiRefusal.UnknownInteraction();
        }

        if (interaction.CallbackType is not null)
        {
            throw new ApiRefusal(400, 40060, "Interaction has already been acknowledged.");
        }

        var type = CallbackRules.Check(request.Object, interaction.Type, request.Files);
        Take(interaction, type, request);
        return request.Asks("with_response")
            ? new ApiReply(200, new JsonObject { ["interaction"] = new JsonObject { ["id"] = interaction.Id, ["type"] = interaction.Type } })
            : ApiReply.Nothing;
    }

    private void Take(PendingInteraction interaction, int type, ApiRequest request)
    {
        interaction.CallbackType = type;
        var data = request.Object.Object("data");
        switch (type)
        {
            case CallbackRules.Message:
                interaction.Original = SeenMessage.Create($"{world.Ids.Next()}", data!, request.Files);
                break;
            case CallbackRules.DeferredMessage:
                interaction.Original = SeenMessage.Thinking($"{world.Ids.Next()}", data);
                break;
            case CallbackRules.DeferredUpdate:
                interaction.Original = interaction.Source;
                break;
            case CallbackRules.Update:
                interaction.Original = interaction.Source!.Edit(data ?? [], request.Files);
                break;
            case CallbackRules.Choices:
                interaction.Choices = [.. data.Objects("choices").Select(c => new SeenChoice(c.Text("name")!, c["value"]!.ToString()))];
                break;
        }

        interaction.IsFinal = type is CallbackRules.Message or CallbackRules.Update or CallbackRules.Choices;
    }
}
