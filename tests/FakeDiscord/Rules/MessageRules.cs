using System.Text.Json.Nodes;
using FakeDiscord.Api;

namespace FakeDiscord.Rules;

/// <summary>What Discord takes as a message.</summary>
internal static class MessageRules
{
    private const int Ephemeral = 1 << 6;
    private const int LargestFile = 10 * 1024 * 1024;

    /// <param name="body">The message.</param>
    /// <param name="at">Where it stands in the request: empty, or <c>data</c>.</param>
    /// <param name="files">What was uploaded with it.</param>
    public static void CheckNew(JsonObject body, string at, IReadOnlyList<UploadedFile> files)
    {
        Check(body, at, files);
        if (string.IsNullOrWhiteSpace(body.Text("content"))
            && body.List("embeds") is null or { Count: 0 }
            && body.List("components") is null or { Count: 0 }
            && files.Count == 0)
        {
            throw new ApiRefusal(400, 50006, "Cannot send an empty message");
        }
    }

    public static void CheckEdit(JsonObject body, string at, IReadOnlyList<UploadedFile> files) => Check(body, at, files);

    private static void Check(JsonObject body, string at, IReadOnlyList<UploadedFile> files)
    {
        var problems = new Problems();
        var prefix = at.Length == 0 ? "" : at + ".";
        problems.Length(body.Text("content"), 0, 2000, prefix + "content");
        problems.Require(!body.Has("content") || body.Text("content") is not null, prefix + "content", "BASE_TYPE_STRING", "Must be a string.");
        problems.Require((body["nonce"]?.ToString() ?? "").Length <= 25, prefix + "nonce", "NONCE_TYPE_TOO_LONG", "Must be 25 or fewer in length.");
        var flags = body.Number("flags") ?? 0;
        problems.Require((flags & ~(Ephemeral | 1 << 2 | 1 << 12 | 1 << 15)) == 0, prefix + "flags", "MESSAGE_FLAGS_INVALID", "Unknown flag.");
        EmbedRules.Check(body, prefix + "embeds", problems);
        ComponentRules.Check(body, prefix + "components", problems);
        CheckMentions(body.Object("allowed_mentions"), prefix + "allowed_mentions", problems);
        CheckFiles(body, prefix + "attachments", files, problems);
        problems.ThrowIfAny();
    }

    private static void CheckMentions(JsonObject? mentions, string at, Problems problems)
    {
        foreach (var kind in mentions.List("parse") ?? [])
        {
            problems.Require(
                kind?.ToString() is "users" or "roles" or "everyone", $"{at}.parse", "BASE_TYPE_CHOICES", "Value must be one of {'users', 'roles', 'everyone'}.");
        }
    }

    private static void CheckFiles(JsonObject body, string at, IReadOnlyList<UploadedFile> files, Problems problems)
    {
        problems.Count(files.Count, 0, 10, at);
        problems.Require(files.Select(f => f.Name).Distinct(StringComparer.Ordinal).Count() == files.Count, at, "ATTACHMENT_NAMES", "Names must be unique.");
        problems.Require(files.All(f => f.Bytes.Length <= LargestFile), at, "FILE_TOO_LARGE", "Request entity too large");
        var index = 0;
        foreach (var attachment in body.Objects("attachments"))
        {
            var path = $"{at}.{index++}";
            problems.Length(attachment.Text("description"), 0, 1024, $"{path}.description");
            problems.Require(
                files.Any(f => string.Equals(f.Field, $"files[{attachment["id"]}]", StringComparison.Ordinal)),
                $"{path}.id", "ATTACHMENT_NOT_FOUND", "No file was uploaded for this attachment.");
        }
    }
}
