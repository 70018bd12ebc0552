using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace FakeDiscord.Api;

internal sealed record ApiRequest(HttpContext Http, JsonNode? Body, IReadOnlyList<UploadedFile> Files)
{
    public string Value(string name) => Http.Request.RouteValues[name] as string ?? "";

    public bool Asks(string query) => string.Equals(Http.Request.Query[query], "true", StringComparison.Ordinal);

    public JsonObject Object => Body as JsonObject ?? throw new ApiRefusal(400, 50109, "The request body contains invalid JSON.");
}

internal sealed record ApiReply(int Status, JsonNode? Body = null)
{
    public static readonly ApiReply Nothing = new(204);

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <param name="Field">The name of the part, such as <c>files[0]</c>.</param>
internal sealed record UploadedFile(string Field, string Name, byte[] Bytes);
