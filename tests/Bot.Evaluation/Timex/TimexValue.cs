using System.Text.RegularExpressions;
using Bot.Articles.Dates;

namespace Bot.Evaluation.Timex;

/// <summary>
/// From EDTF to the value of a TIMEX2 tag, as WikiWars writes it.
/// <list type="table">
/// <item><term>1975-11-13, 1976-01, 1987</term><description>the same; "~" is TIMEX2's MOD and no part of the value</description></item>
/// <item><term>1861-21 … -24</term><description>1861-SP, -SU, -FA, -WI</description></item>
/// <item><term>199X, 18XX</term><description>199, 18</description></item>
/// <item><term>-0479, -0479-08</term><description>BC0480, BC0480-08: there is no year 0</description></item>
/// <item><term>-0478/-0469, -0399/-0300</term><description>BC047, BC03: the 470s, the fourth century</description></item>
/// <item><term>2008-07/2008-12, 2008-01/2008-03</term><description>2008-H2, 2008-Q1</description></item>
/// <item><term>any other range</term><description>TIMEX2 has none: its two ends are tagged, each with its words</description></item>
/// </list>
/// </summary>
internal static partial class TimexValue
{
    /// <returns>Null for a range that is no decade, century, half or quarter.</returns>
    public static string? Of(EdtfDate date)
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
