using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Articles.Dates;

namespace Bot.Evaluation.Timex;

/// <summary>
/// From EDTF to the value of a TIMEX2 tag, as WikiWars writes it.
/// <list type="table">
/// <item><term>1975-11-13, 1976-01, 1987</term><description>the same; "~" is TIMEX2's MOD and no part of the value</description></item>
/// <item><term>1861-21 … -24</term><description>1861-SP, -SU, -FA, -WI</description></item>
/// <item><term>1914-24 where the text said "the winter" alone</term><description>1915-WI: such winters are named by their January</description></item>
/// <item><term>199X, 18XX</term><description>199, 18</description></item>
/// <item><term>-0479, -0479-08</term><description>BC0480, BC0480-08: there is no year 0</description></item>
/// <item><term>-0478/-0469, -0399/-0300</term><description>BC047, BC03: the 470s, the fourth century</description></item>
/// <item><term>2008-07/2008-12, 2008-01/2008-03</term><description>2008-H2, 2008-Q1</description></item>
/// <item><term>the night of 1791-06-20, the morning</term><description>1791-06-20TNI, TMO, TAF, TEV, TDT; noon T12:00, midnight T24:00</description></item>
/// <item><term>three years, several months, ten hours</term><description>P3Y, PXM, PT10H; decades DE, centuries CE</description></item>
/// <item><term>now, formerly, the future</term><description>PRESENT_REF, PAST_REF, FUTURE_REF; of "at that time" nothing is known</description></item>
/// <item><term>every day, weekly, monthly, yearly</term><description>XXXX-XX-XX, XXXX-WXX, XXXX-XX, XXXX; "per day" is P1D</description></item>
/// <item><term>a time of the day without its day</term><description>XXXX-XX-XX stands for the day</description></item>
/// <item><term>any other range</term><description>TIMEX2 has none: its two ends are tagged, each with its words</description></item>
/// </list>
/// </summary>
internal static partial class TimexValue
{
    /// <returns>Null where TIMEX2 has none.</returns>
    public static string? Of(TimeMention mention) => mention switch
    {
        DateMention { Part: { } part, Date.Precision: DatePrecision.Day } date => Of(date.Date) + PartOfDay(part),
        DateMention { Kind: DateMentionKind.Partial, Date: { Precision: DatePrecision.Season } winter } when winter.Earliest.Month == 12 =>
            Year(winter.Latest.Year) + "-WI",
        DateMention date => Of(date.Date),
        DurationMention duration => Duration(duration.Amount, duration.Unit),
        VagueMention { Time: VagueTime.Past } => "PAST_REF",
        VagueMention { Time: VagueTime.Present } => "PRESENT_REF",
        VagueMention { Time: VagueTime.Future } => "FUTURE_REF",
        RecurrenceMention { IsRate: true, Unit: { } unit } => Duration(1, unit),
        RecurrenceMention again => Again(again.Unit),
        TimeOfDayMention time => (time.Day is { } day ? Of(EdtfDate.Day(day)) : "XXXX-XX-XX")
            + (time.Clock is { } clock ? $"T{clock.Hour:00}:{clock.Minute:00}" : PartOfDay(time.Part!.Value)),
        _ => null,
    };

    /// <returns>Null for a range that is no decade, century, half or quarter.</returns>
    private static string? Of(EdtfDate date)
    {
        if (date.Ends is not var (from, to))
        {
            var text = date.ToString().TrimEnd('~');
            return date.Precision switch
            {
                DatePrecision.Decade or DatePrecision.Century => text.TrimEnd('X'),
                DatePrecision.Season => Year(date.Earliest.Year) + Season(text[^2..]),
                _ => Year(date.Earliest.Year) + text[Math.Max(4, text.IndexOf('-', 1) is var dash && dash > 0 ? dash : text.Length)..],
            };
        }
        return date.Precision switch
        {
            DatePrecision.Decade => $"BC{(1 - to.Earliest.Year) / 10:000}",
            DatePrecision.Century => $"BC{-to.Earliest.Year / 100:00}",
            _ => PartOfYear(from, to),
        };
    }

    private static string Duration(decimal? amount, TimeUnit unit)
    {
        var number = amount is { } known ? known.ToString("0.##", CultureInfo.InvariantCulture) : "X";
        return unit switch
        {
            TimeUnit.Day => $"P{number}D",
            TimeUnit.Week => $"P{number}W",
            TimeUnit.Month => $"P{number}M",
            TimeUnit.Year => $"P{number}Y",
            TimeUnit.Decade => $"P{number}DE",
            TimeUnit.Century => $"P{number}CE",
            TimeUnit.Hour => $"PT{number}H",
            TimeUnit.Minute => $"PT{number}M",
            _ => $"PT{number}S",
        };
    }

    private static string? Again(TimeUnit? unit) => unit switch
    {
        TimeUnit.Day => "XXXX-XX-XX",
        TimeUnit.Week => "XXXX-WXX",
        TimeUnit.Month => "XXXX-XX",
        TimeUnit.Year => "XXXX",
        _ => null,
    };

    private static string PartOfDay(PartOfDay part) => part switch
    {
        Bot.Articles.Dates.PartOfDay.Morning => "TMO",
        Bot.Articles.Dates.PartOfDay.Afternoon => "TAF",
        Bot.Articles.Dates.PartOfDay.Evening => "TEV",
        Bot.Articles.Dates.PartOfDay.Night => "TNI",
        Bot.Articles.Dates.PartOfDay.Noon => "T12:00",
        Bot.Articles.Dates.PartOfDay.Midnight => "T24:00",
        _ => "TDT",
    };

    public static bool IsCalendar(string value) => Calendar().IsMatch(value);

    public static bool IsDay(string value) => Day().IsMatch(value);

    private static string Year(int year) => year > 0 ? $"{year:0000}" : $"BC{1 - year:0000}";

    private static string Season(string number) => number switch
    {
        "21" => "-SP",
        "22" => "-SU",
        "23" => "-FA",
        _ => "-WI",
    };

    private static string? PartOfYear(EdtfDate from, EdtfDate to)
    {
        if (from.Precision != DatePrecision.Month || to.Precision != DatePrecision.Month || from.Earliest.Year != to.Earliest.Year)
        {
            return null;
        }
        var (first, months) = (from.Earliest.Month - 1, to.Earliest.Month - from.Earliest.Month + 1);
        return months == 6 && first % 6 == 0 ? $"{Year(from.Earliest.Year)}-H{(first / 6) + 1}"
            : months == 3 && first % 3 == 0 ? $"{Year(from.Earliest.Year)}-Q{(first / 3) + 1}"
            : null;
    }

    [GeneratedRegex(@"^(BC)?\d{2,4}$|^(BC)?\d{4}-(\d\d|SP|SU|FA|WI|[HQ]\d)$|^(BC)?\d{4}-\d\d-\d\d$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Calendar();

    [GeneratedRegex(@"^(BC)?\d{4}-\d\d-\d\d$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Day();
}
