using System.Text.Json;
using System.Text.Json.Nodes;
using FakeDiscord.Rules;

namespace FakeDiscord.Schemas;

/// <summary>
/// What Discord publishes about the bodies of its API (<c>openapi.json</c> of discord-api-spec). It says which form a body
/// has; which lengths and counts are allowed stands in Discord's documentation, which the rules of this server follow.
/// </summary>
internal sealed class ApiDescription
{
    private const string SchemaPrefix = "#/components/schemas/";

    private readonly Dictionary<string, JsonElement> _schemas;
    private readonly List<(string[] Template, JsonElement Methods)> _paths;

    /// <param name="json">In the form of OpenAPI 3.1.</param>
    public ApiDescription(string json)
    {
        var root = JsonElement.Parse(json);
        _schemas = root.GetProperty("components").GetProperty("schemas").EnumerateObject()
            .ToDictionary(schema => schema.Name, schema => DocumentedForm.Of(schema), StringComparer.Ordinal);
        _paths = [.. root.GetProperty("paths").EnumerateObject().Select(path => (path.Name.Split('/'), path.Value))];
    }

    /// <summary>Read once in a process, at the first body; null where the file is not on this machine.</summary>
    public static Lazy<ApiDescription?> OfThisMachine { get; } =
        new(() => Find() is { } file ? new ApiDescription(File.ReadAllText(file)) : null);

    /// <exception cref="Api.ApiRefusal">With code 50035: the body has not the form that is described.</exception>
    public void Check(string method, string path, JsonNode? body)
    {
        var problems = new Problems();
        if (Body(method, path.Split('/')) is { } schema)
        {
            foreach (var problem in new SchemaCheck(reference => _schemas[reference[SchemaPrefix.Length..]]).Check(schema, body))
            {
                problems.Add(string.Join('.', problem.Path), problem.Code, problem.Message);
            }
        }

        problems.ThrowIfAny();
    }

    /// <summary>In the folder <c>shared</c> beside the repository that the program was built in.</summary>
    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
            {
                var file = Path.Combine(folder.FullName, "..", "shared", "discord", "openapi.json");
                return File.Exists(file) ? file : null;
            }
        }

        return null;
    }

    /// <summary>Of the path with the fewest variables, where several match. A form with files carries the same JSON.</summary>
    private JsonElement? Body(string method, string[] path)
    {
        var methods = _paths
            .Where(known => Matches(known.Template, path))
            .OrderBy(known => known.Template.Count(IsVariable))
            .Select(known => (JsonElement?)known.Methods)
            .FirstOrDefault();
        return methods is { } found
            && found.TryGetProperty(method.ToLowerInvariant(), out var operation)
            && operation.TryGetProperty("requestBody", out var body)
            && body.GetProperty("content").TryGetProperty("application/json", out var json)
                ? json.GetProperty("schema")
                : null;
    }

    private static bool Matches(string[] template, string[] path) =>
        template.Length == path.Length
        && template.Zip(path).All(part => IsVariable(part.First) || string.Equals(part.First, part.Second, StringComparison.Ordinal));

    private static bool IsVariable(string part) => part.StartsWith('{');
}
