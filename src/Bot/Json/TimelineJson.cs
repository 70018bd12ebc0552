using Bot.Answers.Timeline;

namespace Bot.Json;

/// <param name="Events">In time order.</param>
internal sealed record TimelineJson(IReadOnlyList<TimelineEventJson> Events)
{
    public static TimelineJson Of(IEnumerable<EventEntry> events) => new(TimelineEventJson.Of(events));
}

/// <param name="Date">EDTF.</param>
internal sealed record TimelineEventJson(
    string Date,
    string Precision,
    bool Approximate,
    IReadOnlyList<string> People,
    string Article,
    string Section,
    string Sentence,
    int Start,
    int Length,
    string Url)
{
    public static IReadOnlyList<TimelineEventJson> Of(IEnumerable<EventEntry> events) => [.. events.Select(Of)];

    private static TimelineEventJson Of(EventEntry entry) => new(
        entry.Date.ToString(),
        PrecisionName.Of(entry.Date.Precision),
        entry.Date.Approximate,
        entry.People,
        entry.Evidence.Article,
        entry.Evidence.Section,
        entry.Evidence.Sentence,
        entry.Evidence.Start,
        entry.Evidence.Length,
        entry.Evidence.Url);
}
