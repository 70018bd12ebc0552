using Bot.Answers.Sources;
using Bot.Answers.Timeline;
using Bot.Knowledge.Library;
using NodaTime;

namespace Bot.Answers.OnThisDay;

public sealed class OnThisDayLookup(ArticleLibrary library, ArticleLinks links)
{
    private static readonly AnnualDate LeapDay = new(2, 29);

    /// <summary>In days. 29 February, too, comes within a year: on 28 February of a common one.</summary>
    private const int LongestWait = 366;

    /// <param name="day">
    /// Its month and day are asked for, its year tells how far the next day with events is, and whether there is a
    /// 29 February: in a common year the events of 29 February belong to 28 February, too.
    /// </param>
    public DayAnswer For(LocalDate day) => new(new AnnualDate(day.Month, day.Day), EventsOf(day), Next(day));

    private NextDay? Next(LocalDate day)
    {
        var days = library.DaysWithEvents.ToHashSet();
        if (days.Count == 0)
        {
            return null;
        }

        for (var wait = 1; wait <= LongestWait; wait++)
        {
            var next = day.PlusDays(wait);
            if (KeptOn(next).Any(days.Contains))
            {
                return new NextDay(new AnnualDate(next.Month, next.Day), wait, EventsOf(next));
            }
        }

        return null;
    }

    private List<EventEntry> EventsOf(LocalDate day) =>
        [.. EventOrder.Sort(KeptOn(day).SelectMany(library.EventsOn)).Select(dated => EventEntry.Of(dated, links))];

    private static IEnumerable<AnnualDate> KeptOn(LocalDate day)
    {
        yield return new AnnualDate(day.Month, day.Day);
        if (day is { Month: 2, Day: 28 } && !CalendarSystem.Iso.IsLeapYear(day.Year))
        {
            yield return LeapDay;
        }
    }
}
