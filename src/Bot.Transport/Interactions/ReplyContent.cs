using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bot.Commands.Chat;

namespace Bot.Transport.Interactions;

/// <summary>Bodies of requests: JSON, or with files a form whose first part is the JSON.</summary>
internal static class ReplyContent
{
    private static readonly MediaTypeHeaderValue JsonType = new("application/json");

    public static Func<HttpContent> Json<T>(T body, JsonTypeInfo<T> type)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, type);
        return () => new ByteArrayContent(bytes) { Headers = { ContentType = JsonType } };
    }

    public static Func<HttpContent> WithFiles<T>(T body, JsonTypeInfo<T> type, IReadOnlyList<ReplyFile> files)
    {
        var json = Json(body, type);
        return files.Count == 0 ? json : () => Form(json(), files);
    }

    private static MultipartFormDataContent Form(HttpContent json, IReadOnlyList<ReplyFile> files)
    {
        var form = new MultipartFormDataContent { { json, "payload_json" } };
        for (var i = 0; i < files.Count; i++)
        {
            var file = new ReadOnlyMemoryContent(files[i].Bytes) { Headers = { ContentType = new("application/octet-stream") } };
            form.Add(file, $"files[{i}]", files[i].Name);
        }

        return form;
    }
}
