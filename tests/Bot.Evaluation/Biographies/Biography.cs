using System.Text.Json;
using Bot.Articles;

namespace Bot.Evaluation.Biographies;

/// <summary>One line of a GUM-bio file: a life, its sentences, dates and people as annotators saw them.</summary>
/// <param name="Headings">Where a line stands that is a heading of the annotators' and no sentence.</param>
internal sealed record Biography(
    string Id,
    string Title,
    string Text,
    IReadOnlyList<TextSpan> Sentences,
    IReadOnlyList<TextSpan> Headings,
    IReadOnlyList<LabelledDate> Dates,
    IReadOnlyList<LabelledPerson> People)
{
    public static IEnumerable<Biography> Read(string path)
    {
        foreach (var line in File.ReadLines(path).Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var sentences = root.GetProperty("sentences").EnumerateArray().ToLookup(IsHead, Span);
            yield return new Biography(
                root.GetProperty("id").GetString()!,
                root.GetProperty("title").GetString()!,
                root.GetProperty("text").GetString()!,
                [.. sentences[false]],
                [.. sentences[true]],
                [.. root.GetProperty("dates").EnumerateArray().Where(HasValue).Select(date => new LabelledDate(Span(date), date.GetProperty("when").GetString()!))],
                [.. root.GetProperty("people").EnumerateArray().Select(Person)]);
        }
    }

    private static bool IsHead(JsonElement sentence) => sentence.TryGetProperty("head", out var head) && head.GetBoolean();

    private static bool HasValue(JsonElement date) => date.TryGetProperty("when", out var when) && when.ValueKind == JsonValueKind.String;

    private static TextSpan Span(JsonElement element) =>
        TextSpan.FromBounds(element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32());

    private static LabelledPerson Person(JsonElement person)
    {
        var mentions = person.GetProperty("mentions").EnumerateArray().ToLookup(mention => mention.GetProperty("named").GetBoolean(), Span);
        return new LabelledPerson([.. mentions[true]], [.. mentions[false]]);
    }
}

/// <param name="Named">Mentions whose head is a name; they hold what describes the person, too.</param>
internal sealed record LabelledPerson(IReadOnlyList<TextSpan> Named, IReadOnlyList<TextSpan> Others);
