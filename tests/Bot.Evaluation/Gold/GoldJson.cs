using System.Text.Json;
using Bot.Articles;

namespace Bot.Evaluation.Gold;

/// <summary>Gold files may leave parts out; what is left out is not compared.</summary>
internal static class GoldJson
{
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    public static IEnumerable<string> Texts(this JsonElement element, string name) => element.Items(name).Select(item => item.GetString()!);

    /// <summary>Null where it is left out or null.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static int? Number(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    public static TextSpan Span(this JsonElement element) =>
        TextSpan.FromBounds(element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32());

    /// <summary>What is only in one of two lists, a line for each.</summary>
    public static IEnumerable<string> Differ<T>(string what, IEnumerable<T> gold, IEnumerable<T> ours)
    {
        var (wanted, found) = (gold.ToList(), ours.ToList());
        return wanted.Except(found).Select(item => $"{what} missing: {item}").Concat(found.Except(wanted).Select(item => $"{what} not in gold: {item}"));
    }
}
