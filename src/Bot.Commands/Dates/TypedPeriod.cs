using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Bot.Articles.Dates;
using NodaTime;

namespace Bot.Commands.Dates;

/// <summary>A year, decade, month or day as people type it.</summary>
public static partial class TypedPeriod
{
    public const string Forms = "Write a year (1975, 44 BC), a decade (1990s), a month (1975-11, November 1975) or a day (1975-11-13, 13 November 1975).";

    /// <param name="problem">A plain line that says what to type instead.</param>
    public static bool TryRead(string typed, [NotNullWhen(true)] out EdtfDate? period, [NotNullWhen(false)] out string? problem)
    {
        var edtf = Edtf(typed.Trim());
        period = edtf is null ? null : EdtfDate.Parse(edtf);
        problem = period is null ? $"I cannot read that as a date. {Forms}" : null;
        return period is not null;
    }

    private static string? Edtf(string text)
    {
        if (Decade().Match(text) is { Success: true } decade)
        {
            return decade.Groups["decade"].Value + "X";
        }

        var match = Numbers().Match(text);
        match = match.Success ? match : DayFirst().Match(text);
        match = match.Success ? match : MonthFirst().Match(text);
        return match.Success ? Edtf(match.Groups) : null;
    }

    private static string? Edtf(GroupCollection groups)
    {
        var year = int.Parse(groups["year"].ValueSpan);
        if (year == 0)
        {
            return null;
        }

        // Year 0 of the calendar is 1 BC.
        var counted = groups["bc"].Success ? 1 - year : year;
        var written = counted < 0 ? $"-{-counted:0000}" : $"{counted:0000}";
        if (!groups["month"].Success)
        {
            return written;
        }

        if (Month(groups["month"].Value) is not { } month)
        {
            return null;
        }

        if (!groups["day"].Success)
        {
            return $"{written}-{month:00}";
        }

        var day = int.Parse(groups["day"].ValueSpan);
        return day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(counted, month) ? $"{written}-{month:00}-{day:00}" : null;
    }

    private static int? Month(string text) =>
        int.TryParse(text, out var number) ? number is >= 1 and <= 12 ? number : null : MonthNames.Find(text);

    [GeneratedRegex(@"\A(?:the )?(?<decade>[0-9]{3})0'?s\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Decade();

    [GeneratedRegex(
        @"\A(?<year>[0-9]{1,4})(?:-(?<month>[0-9]{1,2})(?:-(?<day>[0-9]{1,2}))?)?(?<bc> ?BCE?)?(?: ?(?:CE|AD))?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"\A((?<day>[0-9]{1,2})(st|nd|rd|th)?( of)? )?(?<month>[a-z]+)\.?,? (?<year>[0-9]{1,4})(?<bc> ?BCE?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"\A(?<month>[a-z]+)\.? (?<day>[0-9]{1,2})(st|nd|rd|th)?,? (?<year>[0-9]{1,4})(?<bc> ?BCE?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex MonthFirst();
}
