using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Bot.Json;

/// <summary>Writes one object on one line.</summary>
internal static class JsonOutput
{
    /// <summary>It goes to a terminal or a file, never into a web page: "–" may stand as it is.</summary>
    public static JsonShapes Shapes { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static void WriteJson<T>(this TextWriter output, T value, JsonTypeInfo<T> shape)
    {
        output.Write(JsonSerializer.Serialize(value, shape));
        output.Write('\n');
        output.Flush();
    }
}

[JsonSerializable(typeof(AskJson))]
[JsonSerializable(typeof(PersonJson))]
[JsonSerializable(typeof(OnThisDayJson))]
[JsonSerializable(typeof(TimelineJson))]
[JsonSerializable(typeof(ArticlesJson))]
internal sealed partial class JsonShapes : JsonSerializerContext;
