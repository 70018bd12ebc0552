using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FakeDiscord.Schemas;

/// <summary>
/// Holds a value against a JSON Schema of 2020-12, as far as Discord's description of its API uses it. Formats are hints
/// in that version, and not checked. Texts are trimmed before they are measured, as Discord does.
/// </summary>
/// <param name="resolve">Finds the schema that a <c>$ref</c> names.</param>
internal sealed class SchemaCheck(Func<string, JsonElement> resolve)
{
    /// <returns>What is wrong, in no particular order; empty where the value fits.</returns>
    public IReadOnlyList<SchemaProblem> Check(JsonElement schema, JsonNode? value) => Problems(schema, value, []);

    private List<SchemaProblem> Problems(JsonElement schema, JsonNode? value, string[] at)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return schema.GetBoolean() ? [] : [new SchemaProblem(at, "UNKNOWN_FIELD", "Nothing may stand here.")];
        }

        var problems = new List<SchemaProblem>();
        foreach (var keyword in schema.EnumerateObject())
        {
            problems.AddRange(Problems(keyword, schema, value, at));
        }

        return problems;
    }

    private IEnumerable<SchemaProblem> Problems(JsonProperty keyword, JsonElement schema, JsonNode? value, string[] at)
    {
        var rule = keyword.Value;
        return keyword.Name switch
        {
            "$ref" => Problems(resolve(rule.GetString()!), value, at),
            "allOf" => rule.EnumerateArray().SelectMany(part => Problems(part, value, at)),
            "anyOf" => Any(rule, value, at, exactlyOne: false),
            "oneOf" => Any(rule, value, at, exactlyOne: true),
            "properties" when value is JsonObject owner => rule.EnumerateObject()
                .Where(property => owner.ContainsKey(property.Name))
                .SelectMany(property => Problems(property.Value, owner[property.Name], [.. at, property.Name])),
            "additionalProperties" when value is JsonObject owner => owner
                .Where(member => !Names(schema, "properties").Contains(member.Key, StringComparer.Ordinal))
                .SelectMany(member => Problems(rule, member.Value, [.. at, member.Key])),
            "items" when value is JsonArray list => list.SelectMany((item, index) => Problems(rule, item, [.. at, $"{index}"])),
            "required" when value is JsonObject owner => rule.EnumerateArray()
                .Select(name => name.GetString()!)
                .Where(name => !owner.ContainsKey(name))
                .Select(name => new SchemaProblem([.. at, name], "BASE_TYPE_REQUIRED", "This field is required")),
            _ => Fits(keyword, value) ? [] : [SchemaProblem.Of(keyword, at)],
        };
    }

    /// <summary>
    /// Where none fits, what is wrong with the one that was meant: one whose own type is not wrong before others, then
    /// the one whose first problem lies deepest.
    /// </summary>
    private List<SchemaProblem> Any(JsonElement schemas, JsonNode? value, string[] at, bool exactlyOne)
    {
        var branches = schemas.EnumerateArray().Select(branch => Problems(branch, value, at)).ToList();
        var fitting = branches.Count(problems => problems.Count == 0);
        if (fitting == 1 || (fitting > 1 && !exactlyOne))
        {
            return [];
        }

        var nearest = branches
            .Where(problems => problems.Count > 0)
            .OrderBy(problems => problems.Exists(problem => problem.Code is SchemaProblem.WrongChoice && problem.Path.Count == at.Length + 1))
            .ThenByDescending(problems => problems.Min(problem => problem.Path.Count))
            .FirstOrDefault();
        return fitting == 0 && nearest is not null && nearest.All(problem => problem.Path.Count > at.Length)
            ? nearest
            : [new SchemaProblem(at, "UNION_TYPE_CHOICES", fitting == 0 ? "This is none of what may stand here." : "This may be read in two ways.")];
    }

    private static bool Fits(JsonProperty keyword, JsonNode? value)
    {
        var rule = keyword.Value;
        return keyword.Name switch
        {
            "type" => rule.ValueKind == JsonValueKind.Array
                ? rule.EnumerateArray().Any(type => IsOfType(type.GetString()!, value))
                : IsOfType(rule.GetString()!, value),
            "enum" => rule.EnumerateArray().Any(one => IsSame(one, value)),
            "const" => IsSame(rule, value),
            "minLength" => Length(value) is not { } length || length >= rule.GetInt32(),
            "maxLength" => Length(value) is not { } length || length <= rule.GetInt32(),
            "pattern" => Text(value) is not { } text || Regex.IsMatch(text, rule.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)),
            "minimum" => Number(value) is not { } number || number >= rule.GetDouble(),
            "maximum" => Number(value) is not { } number || number <= rule.GetDouble(),
            "minItems" => value is not JsonArray list || list.Count >= rule.GetInt32(),
            "maxItems" => value is not JsonArray list || list.Count <= rule.GetInt32(),
            "uniqueItems" => !rule.GetBoolean() || value is not JsonArray list || list.DistinctBy(item => item?.ToJsonString(), StringComparer.Ordinal).Count() == list.Count,
            "minProperties" => value is not JsonObject owner || owner.Count >= rule.GetInt32(),
            "maxProperties" => value is not JsonObject owner || owner.Count <= rule.GetInt32(),
            _ => true,
        };
    }

    private static bool IsOfType(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("null", JsonValueKind.Null) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("string", JsonValueKind.String) => true,
        ("number", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => double.IsInteger(Number(value)!.Value),
        ("object", JsonValueKind.Object) => true,
        ("array", JsonValueKind.Array) => true,
        _ => false,
    };

    private static bool IsSame(JsonElement one, JsonNode? other) => one.ValueKind switch
    {
        JsonValueKind.Number => Number(other) == one.GetDouble(),
        JsonValueKind.String => string.Equals(Text(other), one.GetString(), StringComparison.Ordinal),
        JsonValueKind.Null => other is null,
        _ => JsonNode.DeepEquals(JsonNode.Parse(one.GetRawText()), other),
    };

    private static IEnumerable<string> Names(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out var members) ? members.EnumerateObject().Select(member => member.Name) : [];

    private static int? Length(JsonNode? value) => Text(value)?.Trim().EnumerateRunes().Count();

    private static string? Text(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static double? Number(JsonNode? value) => value?.GetValueKind() == JsonValueKind.Number ? value.GetValue<double>() : null;
}
