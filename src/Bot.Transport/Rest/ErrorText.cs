using System.Text.Json;
using Bot.Transport.Wire;

namespace Bot.Transport.Rest;

/// <summary>Discord's error answers as one line: <c>50035 Invalid Form Body (data.content: Must be 2000 or fewer in length.)</c>.</summary>
internal static class ErrorText
{
    private const int MostProblems = 3;

    public static string Of(ErrorBody? error, int status)
    {
        if (error?.Message is null)
        {
            return $"HTTP {status}";
        }

        var problems = new List<string>();
        Collect(error.Errors, "", problems);
        var details = problems.Count == 0 ? "" : $" ({string.Join("; ", problems.Take(MostProblems))})";
        return $"HTTP {status}, {error.Code ?? 0} {error.Message}{details}";
    }

    private static void Collect(JsonElement node, string path, List<string> problems)
    {
        if (node.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var property in node.EnumerateObject())
        {
            if (!property.NameEquals("_errors"))
            {
                Collect(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}", problems);
            }
            else if (property.Value.ValueKind == JsonValueKind.Array)
            {
                problems.AddRange(property.Value.EnumerateArray().Select(item => $"{path}: {Message(item)}"));
            }
        }
    }

    private static string Message(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("message", out var message) ? message.ToString() : item.ToString();
}
