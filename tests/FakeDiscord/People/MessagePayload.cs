using System.Text.Json.Nodes;

namespace FakeDiscord.People;

/// <summary>What Discord sends of a message on which a person uses something of the bot.</summary>
internal static class MessagePayload
{
    private const int Ephemeral = 1 << 6;

    public static JsonObject Build(SeenMessage message, string channel, JsonObject author) => new()
    {
        ["id"] = message.Id,
        ["channel_id"] = channel,
        ["content"] = message.Content,
        ["author"] = author,
        ["embeds"] = new JsonArray([.. message.Embeds.Select(Embed)]),
        ["attachments"] = new JsonArray(),
        ["components"] = new JsonArray(),
        ["mentions"] = new JsonArray(),
        ["mention_roles"] = new JsonArray(),
        ["mention_everyone"] = false,
        ["pinned"] = false,
        ["tts"] = false,
        ["timestamp"] = "2024-01-01T00:00:00+00:00",
        ["edited_timestamp"] = null,
        ["type"] = 0,
        ["flags"] = message.IsEphemeral ? Ephemeral : 0,
    };

    public static JsonObject Bot(World world) =>
        new() { ["id"] = world.ApplicationId, ["username"] = "Almanac", ["discriminator"] = "0", ["avatar"] = null, ["bot"] = true };

    public static JsonObject Person(string id, string name) =>
        new() { ["id"] = id, ["username"] = name, ["discriminator"] = "0", ["avatar"] = null, ["bot"] = false };

    private static JsonObject Embed(SeenEmbed embed) => new() { ["type"] = "rich", ["title"] = embed.Title, ["description"] = embed.Description };
}
