using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FakeDiscord.Api;

namespace FakeDiscord.Rules;

/// <summary>What Discord takes as the list of a bot's commands.</summary>
internal static partial class CommandRules
{
    private const int Slash = 1;
    private const int MostSlash = 100;
    private const int MostInMenu = 15;
    private const int MostCharacters = 8000;

    public static IReadOnlyList<JsonObject> Check(JsonNode? body)
    {
        var list = body as JsonArray ?? throw new ApiRefusal(400, 50109, "The request body contains invalid JSON.");
        var commands = list.OfType<JsonObject>().ToList();
        var problems = new Problems();
        foreach (var type in commands.GroupBy(Type))
        {
            var most = type.Key == Slash ? MostSlash : MostInMenu;
            if (type.Count() > most)
            {
                throw new ApiRefusal(400, 30032, $"Maximum number of application commands reached ({most}).");
            }
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < commands.Count; i++)
        {
            CheckCommand(commands[i], $"{i}", problems);
            problems.Require(
                names.Add($"{Type(commands[i])} {commands[i].Text("name")}"),
                $"{i}.name", "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
        }

        problems.ThrowIfAny();
        return commands;
    }

    public static void CheckName(string? name, string at, Problems problems) => problems.Require(
        name is not null && NameForm().IsMatch(name) && string.Equals(name, name.ToLowerInvariant(), StringComparison.Ordinal),
        at, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");

    private static int Type(JsonObject command) => command.Number("type") ?? Slash;

    private static void CheckCommand(JsonObject command, string at, Problems problems)
    {
        problems.Require(Type(command) is >= Slash and <= 3, $"{at}.type", "BASE_TYPE_CHOICES", "Value must be one of {1, 2, 3}.");
        if (Type(command) == Slash)
        {
            CheckName(command.Text("name"), $"{at}.name", problems);
            problems.Length(command.Text("description"), 1, 100, $"{at}.description");
        }
        else
        {
            problems.Length(command.Text("name"), 1, 32, $"{at}.name");
            problems.Require(string.IsNullOrEmpty(command.Text("description")), $"{at}.description", "APPLICATION_COMMAND_DESCRIPTION", "Context menu commands cannot have description");
            problems.Require(command.List("options") is null or { Count: 0 }, $"{at}.options", "APPLICATION_COMMAND_OPTIONS", "Context menu commands cannot have options");
        }

        OptionRules.Check(command, at, depth: 0, problems);
        problems.Require(Characters(command) <= MostCharacters, at, "APPLICATION_COMMAND_TOO_LARGE", $"Command exceeds maximum size ({MostCharacters})");
        problems.Require(
            !command.Has("default_member_permissions")
            || ulong.TryParse(command["default_member_permissions"]!.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out _),
            $"{at}.default_member_permissions", "BASE_TYPE_STRING", "Must be a bit set in a string.");
        CheckPlaces(command, at, problems);
    }

    private static void CheckPlaces(JsonObject command, string at, Problems problems)
    {
        var installs = Numbers(command, "integration_types");
        var contexts = Numbers(command, "contexts");
        problems.Require(installs.All(i => i is 0 or 1), $"{at}.integration_types", "BASE_TYPE_CHOICES", "Value must be one of {0, 1}.");
        problems.Require(contexts.All(c => c is >= 0 and <= 2), $"{at}.contexts", "BASE_TYPE_CHOICES", "Value must be one of {0, 1, 2}.");
        problems.Require(
            !contexts.Contains(2) || installs.Contains(1),
            $"{at}.contexts", "APPLICATION_COMMAND_CONTEXTS", "PRIVATE_CHANNEL needs USER_INSTALL.");
    }

    private static List<int> Numbers(JsonObject command, string name) => command.List(name)?.Select(n => (int?)n ?? -1).ToList() ?? [];

    private static int Characters(JsonObject node) =>
        (node.Text("name")?.Length ?? 0) + (node.Text("description")?.Length ?? 0)
        + node.Objects("choices").Sum(c => (c.Text("name")?.Length ?? 0) + (c.Text("value")?.Length ?? 0))
        + node.Objects("options").Sum(Characters);

    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameForm();
}
