using System.Text.Json;
using System.Text.Json.Nodes;

namespace FakeDiscord;

/// <summary>Reads JSON that may be anything: what is missing or of another type is null.</summary>
internal static class JsonReading
{
    public static JsonObject? Object(this JsonObject? node, string name) => node?[name] as JsonObject;

    public static JsonArray? List(this JsonObject? node, string name) => node?[name] as JsonArray;

    public static IEnumerable<JsonObject> Objects(this JsonObject? node, string name) => node.List(name)?.OfType<JsonObject>() ?? [];

    public static string? Text(this JsonObject? node, string name) =>
        node?[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    public static int? Number(this JsonObject? node, string name) =>
        node?[name] is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue<int>(out var number) ? number : null;

    public static bool? Truth(this JsonObject? node, string name) =>
        node?[name] is JsonValue value && value.GetValueKind() is JsonValueKind.True or JsonValueKind.False
            ? node[name]!.GetValue<bool>()
            : null;

    /// <summary>There, and not null.</summary>
    public static bool Has(this JsonObject? node, string name) => node?[name] is not null;

    public static JsonObject Copy(this JsonObject node) => (JsonObject)node.DeepClone();
}
