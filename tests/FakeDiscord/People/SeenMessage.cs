using System.Text.Json.Nodes;
using FakeDiscord.Api;

namespace FakeDiscord.People;

/// <summary>A message as people see it. An edit makes a new one of the same id.</summary>
public sealed record SeenMessage
{
    private const int Ephemeral = 1 << 6;

    public required string Id { get; init; }

    public string Content { get; init; } = "";

    public IReadOnlyList<SeenEmbed> Embeds { get; init; } = [];

    /// <summary>Row by row.</summary>
    public IReadOnlyList<IReadOnlyList<SeenButton>> Rows { get; init; } = [];

    public IReadOnlyList<SeenFile> Files { get; init; } = [];

    /// <summary>Only the person who asked sees it.</summary>
    public bool IsEphemeral { get; init; }

    /// <summary>The bot is "thinking".</summary>
    public bool IsThinking { get; init; }

    /// <summary>Nothing in it pings anyone, whatever its text.</summary>
    public bool MentionsNobody { get; init; }

    /// <summary>The roles that are pinged, by id.</summary>
    public IReadOnlyList<string> PingedRoles { get; init; } = [];

    public IEnumerable<SeenButton> Buttons => Rows.SelectMany(row => row);

    /// <summary>All of its words, from top to bottom.</summary>
    public string AllText => string.Join('\n', new[] { Content }.Concat(Embeds.Select(embed => embed.AllText)).Where(text => text.Length > 0));

    public SeenButton Button(string labelOrId) =>
        Buttons.FirstOrDefault(b => string.Equals(b.CustomId, labelOrId, StringComparison.Ordinal) || string.Equals(b.Label, labelOrId, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"There is no button '{labelOrId}', only {string.Join(", ", Buttons.Select(b => $"'{b.Label}'"))}.");

    internal static SeenMessage Create(string id, JsonObject body, IReadOnlyList<UploadedFile> files) =>
        new SeenMessage { Id = id, IsEphemeral = IsPrivate(body) }.Edit(body, files);

    internal static SeenMessage Thinking(string id, JsonObject? data) => new() { Id = id, IsThinking = true, IsEphemeral = IsPrivate(data) };

    /// <summary>What the body does not name stays; whether it is private never changes.</summary>
    internal SeenMessage Edit(JsonObject body, IReadOnlyList<UploadedFile> files) => this with
    {
        IsThinking = false,
        Content = body.ContainsKey("content") ? body.Text("content") ?? "" : Content,
        Embeds = body.ContainsKey("embeds") ? [.. body.Objects("embeds").Select(SeenEmbed.Read)] : Embeds,
        Rows = body.ContainsKey("components") ? [.. body.Objects("components").Select(SeenButton.ReadRow)] : Rows,
        Files = body.ContainsKey("attachments") ? [.. body.Objects("attachments").Select(a => SeenFile.Read(a, files))] : Files,
        PingedRoles = [.. (body.Object("allowed_mentions").List("roles") ?? []).Select(role => $"{role}")],
        MentionsNobody = body.Object("allowed_mentions") is { } mentions && mentions.List("parse") is { Count: 0 }
            && mentions.List("users") is null or { Count: 0 } && mentions.List("roles") is null or { Count: 0 },
    };

    private static bool IsPrivate(JsonObject? body) => ((body.Number("flags") ?? 0) & Ephemeral) != 0;
}

public sealed record SeenChoice(string Name, string Value);
