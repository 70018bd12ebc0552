using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using NodaTime;

namespace Bot.Commands.Dates;

/// <summary>A day of the year as people type it.</summary>
public static partial class TypedDay
{
    /// <summary>Months may be cut to three letters; the numbers are month and day, as in dates of ISO 8601.</summary>
    public const string Forms = "Write a day as 3 December, Dec 3, 12-03 (month, then day), today or tomorrow.";

    private const int AnyLeapYear = 2000;

    /// <param name="today">Gives "today" its meaning, and every other day its year: this one. For 29 February it is the next leap year.</param>
    /// <param name="problem">A plain line that says what to type instead.</param>
    public static bool TryRead(string typed, LocalDate today, out LocalDate day, [NotNullWhen(false)] out string? problem)
    {
        var text = typed.Trim();
        (day, problem) = text.ToUpperInvariant() switch
        {
            "TODAY" => (today, null),
            "TOMORROW" => (today.PlusDays(1), null),
            _ => Written(text, today),
        };
        return problem is null;
    }

    private static (LocalDate Day, string? Problem) Written(string text, LocalDate today)
    {
        if (Parts(text) is not { } parts)
        {
            return (default, $"I cannot read that as a day of the year. {Forms}");
        }

        var (month, day) = parts;
        if (month is < 1 or > 12)
        {
            return (default, $"There is no month {month}. {Forms}");
        }

        var exists = day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(AnyLeapYear, month);
        return exists
            ? (new LocalDate(YearWith(month, day, today.Year), month, day), null)
            : (default, $"There is no {day} {MonthNames.Of(month)}. {Forms}");
    }

    private static (int Month, int Day)? Parts(string text)
    {
        if (MonthAndDay().Match(text) is { Success: true } numbers)
        {
            return (int.Parse(numbers.Groups["month"].ValueSpan), int.Parse(numbers.Groups["day"].ValueSpan));
        }

        var named = NamedMonth().Match(text);
        return named.Success && MonthNames.Find(named.Groups["month"].Value) is { } month
            ? (month, int.Parse(named.Groups["day"].ValueSpan))
            : null;
    }

    private static int YearWith(int month, int day, int year)
    {
        while (day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            year++;
        }

        return year;
    }

    [GeneratedRegex(@"\A(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(
        @"\A(?:the )?(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)? *(?<month>[a-z]+)\.?|(?<month>[a-z]+)\.? *(?:the )?(?<day>[0-9]{1,2})(?:st|nd|rd|th)?)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex NamedMonth();
}
