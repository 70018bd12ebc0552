using Bot.Answers.Timeline;
using NodaTime;

namespace Bot.Commands.OnThisDay;

/// <summary>How far an event lies from a day on which it is remembered.</summary>
internal static class YearsText
{
    /// <summary>"101 years ago". Whole years, which is right on the anniversary itself.</summary>
    public static string Ago(EventEntry entry, LocalDate day) => Between(entry, day) switch
    {
        0 => "this year",
        1 => "1 year ago",
        > 0 and var years => $"{years} years ago",
        -1 => "in 1 year",
        var years => $"in {-years} years",
    };

    /// <summary>"50 years before": where the day is still to come.</summary>
    public static string Before(EventEntry entry, LocalDate day) => Between(entry, day) switch
    {
        0 => "in the same year",
        1 => "1 year before",
        > 0 and var years => $"{years} years before",
        -1 => "1 year later",
        var years => $"{-years} years later",
    };

    /// <summary>Years are counted as astronomers do, with a year 0: so 44 BC lies 2069 years before 2026.</summary>
    private static int Between(EventEntry entry, LocalDate day) => day.Year - entry.Date.Earliest.Year;
}
