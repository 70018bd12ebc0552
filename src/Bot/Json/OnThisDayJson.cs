using Bot.Answers.OnThisDay;
using Bot.Answers.Timeline;
using NodaTime;

namespace Bot.Json;

/// <param name="Date">"MM-DD".</param>
/// <param name="Events">In order of the year.</param>
/// <param name="Next">Null where no article dates anything to the day.</param>
internal sealed record OnThisDayJson(string Date, IReadOnlyList<DayEventJson> Events, NextDayJson? Next)
{
    public static OnThisDayJson Of(DayAnswer day) => new(
        MonthDay(day.Date),
        DayEventJson.Of(day.Events),
        day.Next is { } next ? new NextDayJson(MonthDay(next.Date), next.InDays, DayEventJson.Of(next.Events)) : null);

    private static string MonthDay(AnnualDate date) => $"{date.Month:00}-{date.Day:00}";
}

internal sealed record NextDayJson(string Date, int InDays, IReadOnlyList<DayEventJson> Events);

/// <param name="Date">EDTF, of day precision.</param>
internal sealed record DayEventJson(
    string Date,
    string Precision,
    string Summary,
    string Article,
    string Section,
    string Sentence,
    int Start,
    int Length,
    string Url)
{
    public static IReadOnlyList<DayEventJson> Of(IEnumerable<EventEntry> events) => [.. events.Select(Of)];

    private static DayEventJson Of(EventEntry entry) => new(
        entry.Date.ToString(),
        PrecisionName.Of(entry.Date.Precision),
        entry.Summary,
        entry.Evidence.Article,
        entry.Evidence.Section,
        entry.Evidence.Sentence,
        entry.Evidence.Start,
        entry.Evidence.Length,
        entry.Evidence.Url);
}
