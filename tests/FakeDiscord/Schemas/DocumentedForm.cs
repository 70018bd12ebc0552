using System.Text.Json;
using System.Text.Json.Nodes;

namespace FakeDiscord.Schemas;

/// <summary>Where Discord's description and its documentation differ, the documentation is right: the first says so itself.</summary>
internal static class DocumentedForm
{
    /// <summary>By schema and property.</summary>
    private static readonly Dictionary<string, (string Property, string Form)> Differences = new(StringComparer.Ordinal)
    {
        // A bit set in a text, since 64 bits do not survive as a number. A number is described, and taken too: Discord.Net sends one.
        ["ApplicationCommandUpdateRequest"] = ("default_member_permissions", """{"type": ["string", "integer", "null"], "pattern": "^[0-9]+$"}"""),
        ["ApplicationCommandCreateRequest"] = ("default_member_permissions", """{"type": ["string", "integer", "null"], "pattern": "^[0-9]+$"}"""),

        // The number n of the part files[n].
        ["MessageAttachmentRequest"] = ("id", """{"type": ["integer", "string"]}"""),
    };

    public static JsonElement Of(JsonProperty schema)
    {
        if (!Differences.TryGetValue(schema.Name, out var difference))
        {
            return schema.Value;
        }

        var documented = JsonNode.Parse(schema.Value.GetRawText())!;
        documented["properties"]![difference.Property] = JsonNode.Parse(difference.Form);
        return JsonElement.Parse(documented.ToJsonString());
    }
}
