using NodaTime;
using NodaTime.Text;

namespace Bot.Verbs;

/// <summary>A day of the year as scripts write it, "12-03".</summary>
internal static class MonthDay
{
    private static readonly AnnualDatePattern Pattern = AnnualDatePattern.Iso;

    /// <summary>That day of this year; 29 February of the next year that has one.</summary>
    /// <exception cref="SetupException">There is no such day.</exception>
    public static LocalDate Next(string text, LocalDate today)
    {
        if (!Pattern.Parse(text).TryGetValue(default, out var day))
        {
            throw new SetupException($"\"{text}\" is no day of the year. Write month and day with two digits each, such as 12-03.");
        }

        var year = today.Year;
        while (!day.IsValidYear(year))
        {
            year++;
        }

        return day.InYear(year);
    }
}
