using System.Text.Json;

namespace Bot.Evaluation.Timex;

/// <summary>One line of a file in WikiWars form: a text with its time expressions, offsets in code points.</summary>
internal sealed record AnnotatedText(string Id, string Text, IReadOnlyList<AnnotatedTime> Times)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public static IEnumerable<AnnotatedText> Read(string file)
    {
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            var row = JsonSerializer.Deserialize<Row>(line, Options)
                ?? throw new InvalidDataException($"{file}: a line holds no object");
            yield return new AnnotatedText(row.Id, row.Text, [.. row.Timexes
                .Select(time => new AnnotatedTime(time.Start, time.End, time.Value))
                .OrderBy(time => time.Start)]);
        }
    }

    private sealed record Row(string Id, string Text, Timex[] Timexes);

    private sealed record Timex(int Start, int End, string? Value);
}

/// <param name="Value">A TIMEX2 value; null where the annotators gave none.</param>
internal sealed record AnnotatedTime(int Start, int End, string? Value)
{
    public bool Overlaps(AnnotatedTime other) => Start < other.End && other.Start < End;

    /// <summary>From a day to a century, BC or not: what an EDTF date can say. Durations and "now" are not.</summary>
    public bool IsCalendar => Value is { } value && TimexValue.IsCalendar(value);

    public bool IsDay => Value is { } value && TimexValue.IsDay(value);
}
