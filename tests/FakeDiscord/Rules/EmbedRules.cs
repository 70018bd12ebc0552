using System.Text.Json.Nodes;

namespace FakeDiscord.Rules;

/// <summary>What Discord takes as embeds. The texts of all embeds of a message share 6,000 characters.</summary>
internal static class EmbedRules
{
    private const int MostInAll = 6000;

    public static void Check(JsonObject message, string at, Problems problems)
    {
        var embeds = message.Objects("embeds").ToList();
        problems.Count(embeds.Count, 0, 10, at);
        for (var i = 0; i < embeds.Count; i++)
        {
            CheckOne(embeds[i], $"{at}.{i}", problems);
        }

        problems.Require(embeds.Sum(Size) <= MostInAll, at, "MAX_EMBED_SIZE_EXCEEDED", $"Embed size exceeds maximum size of {MostInAll}");
    }

    private static void CheckOne(JsonObject embed, string at, Problems problems)
    {
        problems.Length(embed.Text("title"), 0, 256, $"{at}.title");
        problems.Length(embed.Text("description"), 0, 4096, $"{at}.description");
        problems.Length(embed.Object("footer").Text("text"), embed.Has("footer") ? 1 : 0, 2048, $"{at}.footer.text");
        problems.Length(embed.Object("author").Text("name"), 0, 256, $"{at}.author.name");
        problems.Require(embed.Number("color") is null or (>= 0 and <= 0xFFFFFF), $"{at}.color", "NUMBER_TYPE_MAX", "int value should be less than or equal to 16777215.");
        Urls.Check(embed.Text("url"), 2048, $"{at}.url", problems);
        problems.Require(Size(embed) > 0 || embed.Has("image"), at, "EMBED_EMPTY", "This embed shows nothing.");

        var fields = embed.Objects("fields").ToList();
        problems.Count(fields.Count, 0, 25, $"{at}.fields");
        for (var i = 0; i < fields.Count; i++)
        {
            problems.Length(fields[i].Text("name"), 1, 256, $"{at}.fields.{i}.name");
            problems.Length(fields[i].Text("value"), 1, 1024, $"{at}.fields.{i}.value");
        }
    }

    private static int Size(JsonObject embed) =>
        Trimmed(embed.Text("title")) + Trimmed(embed.Text("description")) + Trimmed(embed.Object("footer").Text("text"))
        + Trimmed(embed.Object("author").Text("name"))
        + embed.Objects("fields").Sum(field => Trimmed(field.Text("name")) + Trimmed(field.Text("value")));

    private static int Trimmed(string? text) => text?.Trim().Length ?? 0;
}
