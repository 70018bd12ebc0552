using System.Text.Json.Nodes;
using FakeDiscord.Api;

namespace FakeDiscord.People;

public sealed record SeenEmbed(string? Title, string? Url, string? Description, string? Footer, int? Colour, IReadOnlyList<SeenField> Fields)
{
    /// <summary>All of its words, from top to bottom.</summary>
    public string AllText => string.Join(
        '\n',
        new[] { Title, Description }.Concat(Fields.SelectMany(f => new[] { f.Name, f.Value })).Append(Footer).Where(text => !string.IsNullOrEmpty(text)));

    internal static SeenEmbed Read(JsonObject embed) => new(
        embed.Text("title"), embed.Text("url"), embed.Text("description"), embed.Object("footer").Text("text"), embed.Number("color"),
        [.. embed.Objects("fields").Select(f => new SeenField(f.Text("name")!, f.Text("value")!, f.Truth("inline") == true))]);
}

public sealed record SeenField(string Name, string Value, bool IsInline);

/// <summary>Has either an id, which comes back when it is pressed, or an address, which it opens.</summary>
public sealed record SeenButton(string Label, string? CustomId, string? Url, bool IsDisabled)
{
    internal static IReadOnlyList<SeenButton> ReadRow(JsonObject row) => [.. row.Objects("components").Select(
        b => new SeenButton(b.Text("label") ?? "", b.Text("custom_id"), b.Text("url"), b.Truth("disabled") == true))];
}

public sealed record SeenFile(string Name, string? Description, ReadOnlyMemory<byte> Bytes)
{
    internal static SeenFile Read(JsonObject attachment, IReadOnlyList<UploadedFile> files)
    {
        var file = files.First(f => string.Equals(f.Field, $"files[{attachment["id"]}]", StringComparison.Ordinal));
        return new SeenFile(attachment.Text("filename") ?? file.Name, attachment.Text("description"), file.Bytes);
    }
}
