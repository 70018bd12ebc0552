using System.Text.Json;
using System.Text.Json.Nodes;
using FakeDiscord.Rules;
using Microsoft.AspNetCore.Http;

namespace FakeDiscord.Api;

/// <summary>Takes the bodies that Discord takes: JSON, and forms with files.</summary>
internal static class BodyReader
{
    public static async Task<(JsonNode? Body, IReadOnlyList<UploadedFile> Files)> ReadAsync(HttpRequest request)
    {
        var type = request.ContentType ?? "";
        if (type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
        {
            return (await ParseAsync(request.Body), []);
        }

        if (type.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return await ReadFormAsync(request);
        }

        if (request.ContentLength is > 0 || request.Headers.TransferEncoding.Count > 0 || HttpMethods.IsPut(request.Method))
        {
            var problems = new Problems();
            problems.Add("", "CONTENT_TYPE_INVALID", "Expected \"Content-Type\" header to be one of {'application/json'}.");
            problems.ThrowIfAny();
        }

        return (null, []);
    }

    private static async Task<(JsonNode? Body, IReadOnlyList<UploadedFile> Files)> ReadFormAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        using var json = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(form["payload_json"].ToString()));
        var files = new List<UploadedFile>();
        foreach (var file in form.Files)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes);
            files.Add(new UploadedFile(file.Name, file.FileName, bytes.ToArray()));
        }

        return (json.Length == 0 ? null : await ParseAsync(json), files);
    }

    private static async Task<JsonNode?> ParseAsync(Stream body)
    {
        try
        {
            return await JsonNode.ParseAsync(body);
        }
        catch (JsonException)
        {
            throw new ApiRefusal(400, 50109, "The request body contains invalid JSON.");
        }
    }
}
