using Bot.Articles.Dates;
using Bot.Knowledge.Events;

namespace Bot.Answers.Timeline;

/// <summary>The order of <see cref="EdtfDate"/>: by the first day that a date may mean, and of those what is known more closely first.</summary>
internal static class EventOrder
{
    public static IReadOnlyList<Event> Sort(IEnumerable<Event> events) =>
        [.. events.OrderBy(dated => dated.Date).ThenBy(dated => dated.Source.Article, StringComparer.Ordinal).ThenBy(dated => dated.DateSpan.Start)];

    public static bool Overlaps(EdtfDate date, EdtfDate? from, EdtfDate? to) =>
        (from is null || date.Latest >= from.Earliest) && (to is null || date.Earliest <= to.Latest);
}
