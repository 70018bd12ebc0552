namespace Bot.Articles.Dates;

/// <summary>
/// Words of an article about time. Only a <see cref="DateMention"/> dates anything; the rest is recognised, so that it is
/// not taken for a date, and nothing more.
/// </summary>
/// <param name="Span">The words, inside one sentence.</param>
public abstract record TimeMention(TextSpan Span);

/// <summary>How long something took, or a stretch of time that no calendar holds: "three years", "several months".</summary>
/// <param name="Amount">Null where nobody knows how many: "several", "months of".</param>
public sealed record DurationMention(TextSpan Span, decimal? Amount, TimeUnit Unit) : TimeMention(Span);

/// <summary>Points to a time without saying which: "now", "formerly", "the future", "at that time".</summary>
public sealed record VagueMention(TextSpan Span, VagueTime Time) : TimeMention(Span);

/// <summary>Again and again: "daily", "every year", "per month".</summary>
/// <param name="Unit">What lies between two times; null where only a part of the day is said: "nightly".</param>
public sealed record RecurrenceMention(TextSpan Span, TimeUnit? Unit) : TimeMention(Span)
{
    /// <summary>"40 a day", "per month": a rate, with the unit as a length.</summary>
    public bool IsRate { get; init; }
}

/// <summary>A time of the day, without its date: "at night", "10:57", "3:00 a.m.".</summary>
/// <param name="Clock">Null where the words name only a part of the day.</param>
public sealed record TimeOfDayMention(TextSpan Span, PartOfDay? Part, NodaTime.LocalTime? Clock) : TimeMention(Span)
{
    /// <summary>The day that the story has come to; null where it told none of late.</summary>
    public NodaTime.LocalDate? Day { get; init; }
}

public enum VagueTime
{
    /// <summary>A time that the words before or after tell, if anything does.</summary>
    Unsaid,
    Past,
    Present,
    Future,
}

public enum PartOfDay
{
    Morning,
    Afternoon,
    Evening,
    Night,
    Daytime,
    Noon,
    Midnight,
}
