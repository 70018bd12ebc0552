using NodaTime;
using NodaTime.TimeZones;

namespace Bot.Guilds.Schedule;

/// <summary>One moment for each local date of a zone. Zones are those that come with NodaTime, not the machine's.</summary>
public sealed class DailySchedule
{
    /// <summary>Where the clock shows a time twice, the first; where it leaps over it, the first moment after the leap.</summary>
    private static readonly ZoneLocalMappingResolver FirstMoment =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    private readonly LocalTime _time;
    private readonly DateTimeZone _zone;

    /// <param name="zone">An IANA name, also an old one such as <c>Asia/Calcutta</c>.</param>
    /// <exception cref="DateTimeZoneNotFoundException">There is no zone of that name.</exception>
    public DailySchedule(LocalTime time, string zone)
    {
        _time = time;
        _zone = DateTimeZoneProviders.Tzdb[zone];
    }

    /// <returns>Null for a date that the zone never had, as Samoa has no 30 December 2011.</returns>
    public Occurrence? On(LocalDate date) =>
        Exists(date) ? new Occurrence(date, _zone.ResolveLocal(date + _time, FirstMoment).ToInstant()) : null;

    /// <summary>The date that the clock on the wall shows. It need not be that of the latest occurrence.</summary>
    public LocalDate DateAt(Instant moment) => moment.InZone(_zone).Date;

    /// <summary>The first later than <paramref name="moment"/>.</summary>
    public Occurrence After(Instant moment)
    {
        var date = DateAt(moment).PlusDays(-1);
        while (true)
        {
            if (On(date) is { } occurrence && occurrence.At > moment)
            {
                return occurrence;
            }

            date = date.PlusDays(1);
        }
    }

    /// <summary>Those up to <paramref name="moment"/> itself, without end into the past, latest first.</summary>
    public IEnumerable<Occurrence> UpTo(Instant moment)
    {
        for (var date = DateAt(moment).PlusDays(1); ; date = date.PlusDays(-1))
        {
            if (On(date) is { } occurrence && occurrence.At <= moment)
            {
                yield return occurrence;
            }
        }
    }

    private bool Exists(LocalDate date)
    {
        // Where midnight itself is leapt over, the day is there if the clock lands inside it.
        var start = _zone.MapLocal(date.AtMidnight());
        return start.Count > 0 || start.LateInterval.IsoLocalStart.Date == date;
    }
}

/// <param name="Date">The local date that it stands for; after a leap at midnight the clock may show the next one already.</param>
public readonly record struct Occurrence(LocalDate Date, Instant At);
