using Bot.Articles.Dates.Syntax;
using NodaTime;

namespace Bot.Articles.Dates.Resolution;

internal static class Steps
{
    /// <summary>"that year" is 0 away, "the next" 1, "the previous" -1.</summary>
    public static int Of(Reference reference) => reference switch
    {
        Reference.Next => 1,
        Reference.Previous => -1,
        _ => 0,
    };
}

/// <summary>Moves through the calendar that stop, with null, at its ends.</summary>
internal static class Shifts
{
    private const int MostDays = 366 * 1000;

    public static LocalDate? Days(LocalDate from, long days)
    {
        if (Math.Abs(days) > MostDays)
        {
            return null;
        }
        var year = from.Year + (days / 365.0);
        return year is > EdtfDate.MinYear + 1 and < EdtfDate.MaxYear - 1 ? from.PlusDays((int)days) : null;
    }

    /// <returns>The first day of the month.</returns>
    public static LocalDate? Month(LocalDate from, int months)
    {
        var index = (from.Year * 12L) + from.Month - 1 + months;
        var (year, month) = (Math.DivRem(index, 12, out var rest), rest);
        if (month < 0)
        {
            (year, month) = (year - 1, month + 12);
        }
        return year is >= EdtfDate.MinYear and <= EdtfDate.MaxYear ? new LocalDate((int)year, (int)month + 1, 1) : null;
    }

    public static int? Year(int from, long years)
    {
        var year = from + years;
        return year is >= EdtfDate.MinYear and <= EdtfDate.MaxYear ? (int)year : null;
    }
}
