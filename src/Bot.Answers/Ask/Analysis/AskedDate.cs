using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Articles.Dates;
using NodaTime;

namespace Bot.Answers.Ask.Analysis;

/// <summary>A day, month, year or decade that a question speaks of.</summary>
/// <param name="Day">Null where the question gives no day.</param>
/// <param name="Year">Null for "on 3 December" alone.</param>
public sealed partial record AskedDate(int? Year, int? Month, int? Day, bool Decade)
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <returns>Null for a text without a date.</returns>
    public static AskedDate? Find(string question)
    {
        var year = YearPattern().Match(question);
        int? yearNumber = year.Success ? int.Parse(year.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null;
        var month = MonthPattern().Match(question);
        if (!month.Success)
        {
            return year.Success ? new AskedDate(yearNumber, null, null, year.Groups["decade"].Success) : null;
        }

        var day = month.Groups["before"].Success ? month.Groups["before"] : month.Groups["after"];
        return new AskedDate(
            yearNumber,
            1 + Array.FindIndex(Months, name => month.Groups["month"].Value.StartsWith(name, StringComparison.OrdinalIgnoreCase)),
            day.Success ? int.Parse(day.ValueSpan, CultureInfo.InvariantCulture) : null,
            false);
    }

    /// <summary>Whether a date of an article can be this one.</summary>
    public bool Fits(EdtfDate date)
    {
        if (Year is not { } year)
        {
            return Month == date.Earliest.Month && (Day is null || Day == date.Earliest.Day);
        }

        if (date.Latest.Year < year || date.Earliest.Year > year + (Decade ? 9 : 0))
        {
            return false;
        }

        var (earliest, latest) = Month is { } month ? Bounds(year, month) : (date.Earliest, date.Latest);
        return date.Earliest <= latest && date.Latest >= earliest;
    }

    private (LocalDate Earliest, LocalDate Latest) Bounds(int year, int month)
    {
        var days = CalendarSystem.Iso.GetDaysInMonth(year, month);
        return (new LocalDate(year, month, Math.Clamp(Day ?? 1, 1, days)), new LocalDate(year, month, Math.Clamp(Day ?? days, 1, days)));
    }

    [GeneratedRegex(@"(?<![0-9.,])(?<year>1[0-9]{3}|20[0-9]{2}|[5-9][0-9]{2})(?<decade>'?s)?(?![0-9.,]?[0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearPattern();

    [GeneratedRegex(
        @"(?:\b(?<before>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)? )?\b(?<month>January|February|March|April|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|(?-i:May))\b(?: (?<after>[0-9]{1,2})(?:st|nd|rd|th)?\b)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex MonthPattern();
}
