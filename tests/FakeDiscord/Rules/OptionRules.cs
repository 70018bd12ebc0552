using System.Text.Json;
using System.Text.Json.Nodes;

namespace FakeDiscord.Rules;

/// <summary>What Discord takes as the options of a command, a group or a subcommand.</summary>
internal static class OptionRules
{
    private const int Subcommand = 1;
    private const int Group = 2;
    private const int Text = 3;
    private const int Integer = 4;
    private const int Number = 10;
    private const int Last = 11;

    /// <param name="owner">Has the options.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="depth">0 for a command, 1 for a group or a subcommand in it, 2 for a subcommand in a group.</param>
    /// <param name="problems">Takes what is found.</param>
    public static void Check(JsonObject owner, string at, int depth, Problems problems)
    {
        var options = owner.Objects("options").ToList();
        problems.Count(options.Count, 0, 25, $"{at}.options");
        var names = new HashSet<string>(StringComparer.Ordinal);
        var optionalSeen = false;
        for (var i = 0; i < options.Count; i++)
        {
            var (option, path) = (options[i], $"{at}.options.{i}");
            CommandRules.CheckName(option.Text("name"), $"{path}.name", problems);
            problems.Require(names.Add(option.Text("name") ?? ""), $"{path}.name", "APPLICATION_COMMAND_OPTIONS_NAME_INVALID", "Option name already used");
            problems.Length(option.Text("description"), 1, 100, $"{path}.description");
            CheckType(owner, option, path, depth, problems);
            if (option.Number("type") is not (Subcommand or Group))
            {
                var required = option.Truth("required") == true;
                problems.Require(!required || !optionalSeen, path, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options");
                optionalSeen |= !required;
                CheckValue(option, path, problems);
            }
        }

        var nested = options.Count(o => o.Number("type") is Subcommand or Group);
        problems.Require(nested == 0 || nested == options.Count, $"{at}.options", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-command and sub-command group option types are mutually exclusive to all other types");
    }

    private static void CheckType(JsonObject owner, JsonObject option, string at, int depth, Problems problems)
    {
        var type = option.Number("type");
        var inGroup = owner.Number("type") == Group && depth > 0;
        var allowed = type switch
        {
            Subcommand => depth == 0 || inGroup,
            Group => depth == 0,
            >= Text and <= Last => !inGroup,
            _ => false,
        };
        problems.Require(allowed, $"{at}.type", "BASE_TYPE_CHOICES", "This type of option cannot stand here.");
        if (allowed && type is Subcommand or Group)
        {
            Check(option, at, depth + 1, problems);
        }
    }

    private static void CheckValue(JsonObject option, string at, Problems problems)
    {
        var type = option.Number("type");
        var autocomplete = option.Truth("autocomplete") == true;
        var choices = option.Objects("choices").ToList();
        problems.Count(choices.Count, 0, 25, $"{at}.choices");
        problems.Require(!autocomplete || choices.Count == 0, at, "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE", "Autocomplete and choices are mutually exclusive");
        problems.Require(
            type is Text or Integer or Number || (!autocomplete && choices.Count == 0),
            at, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "This type of option has neither choices nor autocomplete.");
        problems.Require(
            !option.Has("max_length") || (type == Text && option.Number("max_length") is >= 1 and <= 6000),
            $"{at}.max_length", "NUMBER_TYPE_MAX", "int value should be between 1 and 6000, and for text only.");
        for (var i = 0; i < choices.Count; i++)
        {
            problems.Length(choices[i].Text("name"), 1, 100, $"{at}.choices.{i}.name");
            var expected = type == Text ? JsonValueKind.String : JsonValueKind.Number;
            problems.Require(choices[i]["value"]?.GetValueKind() == expected, $"{at}.choices.{i}.value", "BASE_TYPE_STRING", "The value has the option's type.");
            problems.Length(choices[i]["value"]?.ToString(), 1, 100, $"{at}.choices.{i}.value");
        }
    }
}
