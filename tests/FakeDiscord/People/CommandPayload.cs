using System.Text.Json.Nodes;

namespace FakeDiscord.People;

/// <summary>What a Discord client sends of a command: only options that are registered, with values of their type.</summary>
internal static class CommandPayload
{
    public const int Slash = 1;
    public const int OnMessage = 3;

    public static JsonObject Filled(JsonObject definition, string command, IReadOnlyList<(string Name, object Value)> options)
    {
        var (owner, path) = Find(definition, command);
        foreach (var option in owner.Objects("options").Where(o => o.Truth("required") == true))
        {
            if (!options.Any(o => string.Equals(o.Name, option.Text("name"), StringComparison.Ordinal)))
            {
                throw new ArgumentException($"/{command} needs the option '{option.Text("name")}'.", nameof(options));
            }
        }

        var data = Wrap(definition, path, [.. options.Select(o => Option(owner, command, o.Name, o.Value))]);
        if (ResolvedPayload.Build(options.Select(o => o.Value)) is { Count: > 0 } resolved)
        {
            data["resolved"] = resolved;
        }

        return data;
    }

    public static JsonObject BeingTyped(
        JsonObject definition, string command, string focused, string text, IReadOnlyList<(string Name, object Value)> others)
    {
        var (owner, path) = Find(definition, command);
        var typed = Registered(owner, command, focused);
        if (typed.Truth("autocomplete") != true)
        {
            throw new ArgumentException($"/{command} suggests nothing for '{focused}'.", nameof(focused));
        }

        var option = new JsonObject { ["name"] = focused, ["type"] = typed.Number("type"), ["value"] = text, ["focused"] = true };
        return Wrap(definition, path, [.. others.Select(o => Option(owner, command, o.Name, o.Value)), option]);
    }

    /// <param name="message">As Discord sends it.</param>
    public static JsonObject UsedOn(JsonObject definition, JsonObject message) => new()
    {
        ["id"] = definition.Text("id"),
        ["name"] = definition.Text("name"),
        ["type"] = OnMessage,
        ["target_id"] = message.Text("id"),
        ["resolved"] = new JsonObject { ["messages"] = new JsonObject { [message.Text("id")!] = message } },
    };

    private static JsonObject Wrap(JsonObject definition, IEnumerable<JsonObject> path, List<JsonObject> options)
    {
        foreach (var step in path.Reverse())
        {
            options = [new JsonObject { ["name"] = step.Text("name"), ["type"] = step.Number("type"), ["options"] = new JsonArray([.. options]) }];
        }

        return new JsonObject
        {
            ["id"] = definition.Text("id"),
            ["name"] = definition.Text("name"),
            ["type"] = Slash,
            ["options"] = new JsonArray([.. options]),
        };
    }

    private static (JsonObject Owner, List<JsonObject> Path) Find(JsonObject definition, string command)
    {
        var owner = definition;
        var path = new List<JsonObject>();
        foreach (var word in command.Split(' ').Skip(1))
        {
            owner = Registered(owner, command, word);
            path.Add(owner);
        }

        return owner.Objects("options").Any(o => o.Number("type") is 1 or 2)
            ? throw new ArgumentException($"/{command} cannot be sent without a subcommand.", nameof(command))
            : (owner, path);
    }

    private static JsonObject Registered(JsonObject owner, string command, string name) =>
        owner.Objects("options").FirstOrDefault(o => string.Equals(o.Text("name"), name, StringComparison.Ordinal))
        ?? throw new ArgumentException($"/{command} has no '{name}'.", nameof(name));

    private static JsonObject Option(JsonObject owner, string command, string name, object value)
    {
        var registered = Registered(owner, command, name);
        var node = OptionValue.ToJson(registered.Number("type") ?? 0, value)
            ?? throw new ArgumentException($"'{value}' is no value for '{name}' of /{command}.", nameof(value));
        var choices = registered.Objects("choices").ToList();
        return choices.Count == 0 || choices.Exists(c => JsonNode.DeepEquals(c["value"], node))
            ? new JsonObject { ["name"] = name, ["type"] = registered.Number("type"), ["value"] = node }
            : throw new ArgumentException($"'{value}' is none of the choices of '{name}' of /{command}.", nameof(value));
    }
}
