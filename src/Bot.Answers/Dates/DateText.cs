using Bot.Articles.Dates;
using NodaTime;

namespace Bot.Answers.Dates;

/// <summary>Dates as people read them: "13 November 1975", "about May 1978", "the 1990s", "44 BC".</summary>
public static class DateText
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    public static string Show(EdtfDate date) => (date.Approximate ? "about " : "") + ShowExact(date);

    private static string ShowExact(EdtfDate date) => date.Precision switch
    {
        DatePrecision.Day => $"{date.Earliest.Day} {Month(date.Earliest)} {Year(date.Earliest.Year)}",
        DatePrecision.Month => $"{Month(date.Earliest)} {Year(date.Earliest.Year)}",
        DatePrecision.Season => $"{SeasonName(date.Earliest.Month)} {Year(date.Earliest.Year)}",
        DatePrecision.Year => Year(date.Earliest.Year),
        DatePrecision.Decade => Decade(date),
        DatePrecision.Century => Century(date),
        _ => Range(date),
    };

    private static string Month(LocalDate day) => Months[day.Month - 1];

    /// <summary>Years up to 99 carry their era, so that "44" is never taken for 1944 or a number.</summary>
    private static string Year(int year) => year switch
    {
        <= 0 => $"{1 - year} BC",
        < 100 => $"AD {year}",
        _ => $"{year}",
    };

    private static string SeasonName(int firstMonth) => firstMonth switch
    {
        3 => "spring",
        6 => "summer",
        9 => "autumn",
        _ => "winter",
    };

    private static string Decade(EdtfDate date) =>
        date.Ends is null ? $"the {date.Earliest.Year}s" : $"the {1 - date.Latest.Year}s BC";

    private static string Century(EdtfDate date) =>
        date.Ends is null
            ? $"the {Ordinal((date.Earliest.Year / 100) + 1)} century"
            : $"the {Ordinal((1 - date.Earliest.Year) / 100)} century BC";

    private static string Range(EdtfDate date)
    {
        if (date.Ends is not var (from, to))
        {
            return date.ToString();
        }
        // "1990 to 1994", "3 May to 7 June 1942": what both share is said once, at the end.
        var (first, last) = (ShowExact(from), ShowExact(to));
        var shared = SharedTail(from, to);
        return shared.Length > 0 && first.Length > shared.Length && first.EndsWith(shared, StringComparison.Ordinal)
            ? $"{first[..^shared.Length]} to {last}"
            : $"{first} to {last}";
    }

    private static string SharedTail(EdtfDate from, EdtfDate to)
    {
        var (a, b) = (from.Earliest, to.Earliest);
        if (from.Precision == DatePrecision.Day && to.Precision == DatePrecision.Day && a.Year == b.Year && a.Month == b.Month)
        {
            return $" {Month(b)} {Year(b.Year)}";
        }
        return a.Year == b.Year ? $" {Year(b.Year)}"
            : a.Year <= 0 && b.Year <= 0 ? " BC"
            : "";
    }

    private static string Ordinal(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };
}
