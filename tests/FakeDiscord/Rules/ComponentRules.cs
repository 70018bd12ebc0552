using System.Text.Json.Nodes;

namespace FakeDiscord.Rules;

/// <summary>What Discord takes as rows of buttons.</summary>
internal static class ComponentRules
{
    private const int Row = 1;
    private const int Button = 2;
    private const int LinkStyle = 5;

    public static void Check(JsonObject message, string at, Problems problems)
    {
        var rows = message.Objects("components").ToList();
        problems.Count(rows.Count, 0, 5, at);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var r = 0; r < rows.Count; r++)
        {
            problems.Require(rows[r].Number("type") == Row, $"{at}.{r}.type", "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (1,).");
            var buttons = rows[r].Objects("components").ToList();
            problems.Count(buttons.Count, 1, 5, $"{at}.{r}.components");
            for (var b = 0; b < buttons.Count; b++)
            {
                CheckButton(buttons[b], $"{at}.{r}.components.{b}", ids, problems);
            }
        }
    }

    private static void CheckButton(JsonObject button, string at, HashSet<string> ids, Problems problems)
    {
        problems.Require(button.Number("type") == Button, $"{at}.type", "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (2,).");
        problems.Length(button.Text("label"), 1, 80, $"{at}.label");
        var style = button.Number("style");
        problems.Require(style is >= 1 and <= 5, $"{at}.style", "BASE_TYPE_CHOICES", "Value must be one of {1, 2, 3, 4, 5}.");
        if (style == LinkStyle)
        {
            problems.Require(!button.Has("custom_id"), $"{at}.custom_id", "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A custom id and url cannot both be specified");
            problems.Require(button.Has("url"), $"{at}.url", "BUTTON_COMPONENT_URL_REQUIRED", "A url is required");
            Urls.Check(button.Text("url"), 512, $"{at}.url", problems);
        }
        else
        {
            problems.Require(!button.Has("url"), $"{at}.url", "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A custom id and url cannot both be specified");
            var id = button.Text("custom_id");
            problems.Length(id, 1, 100, $"{at}.custom_id");
            problems.Require(id is null || ids.Add(id), $"{at}.custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
        }
    }
}
