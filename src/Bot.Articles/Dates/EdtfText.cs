using System.Globalization;
using NodaTime;

namespace Bot.Articles.Dates;

/// <summary>The written form of a date: years of four digits with a minus before them where they are negative.</summary>
internal static class EdtfText
{
    public const char ApproximateMark = '~';

    public static string Of(int year) => year < 0 ? $"-{-year:0000}" : $"{year:0000}";

    /// <param name="monthOrSeason">1 to 12, or 21 to 24 for a season.</param>
    public static string Of(int year, int monthOrSeason) => $"{Of(year)}-{monthOrSeason:00}";

    public static string Of(int year, int month, int day) => $"{Of(year, month)}-{day:00}";

    public static EdtfDate? Read(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return ReadEnd(text);
        }
        return ReadEnd(text[..slash]) is { } from && ReadEnd(text[(slash + 1)..]) is { } to ? EdtfDate.TryRange(from, to) : null;
    }

    private static EdtfDate? ReadEnd(ReadOnlySpan<char> text)
    {
        var approximate = text.EndsWith(ApproximateMark);
        var date = ReadExact(approximate ? text[..^1] : text);
        return approximate ? date?.AsApproximate() : date;
    }

    private static EdtfDate? ReadExact(ReadOnlySpan<char> text)
    {
        var negative = text.StartsWith('-');
        var digits = negative ? text[1..] : text;
        if (digits.Length < 4)
        {
            return null;
        }
        if (!negative && digits.Length == 4 && digits[3] == 'X')
        {
            return ReadMask(digits);
        }
        if (Number(digits[..4]) is not { } magnitude || (negative && magnitude is 0 or > -EdtfDate.MinYear))
        {
            return null;
        }
        var year = negative ? -magnitude : magnitude;
        return digits.Length switch
        {
            4 => EdtfDate.Year(year),
            7 when Part(digits, 4) is { } part => MonthOrSeason(year, part),
            10 when Part(digits, 4) is { } month && Part(digits, 7) is { } day => Day(year, month, day),
            _ => null,
        };
    }

    private static EdtfDate? ReadMask(ReadOnlySpan<char> text) =>
        text[2] == 'X'
            ? Number(text[..2]) is { } century ? EdtfDate.Century(century + 1) : null
            : Number(text[..3]) is { } decade ? EdtfDate.Decade(decade * 10) : null;

    private static EdtfDate? MonthOrSeason(int year, int part) => part switch
    {
        >= 1 and <= 12 => EdtfDate.Month(year, part),
        >= (int)Season.Spring and <= (int)Season.Winter => EdtfDate.OfSeason(year, (Season)part),
        _ => null,
    };

    private static EdtfDate? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? EdtfDate.Day(year, month, day)
            : null;

    private static int? Part(ReadOnlySpan<char> digits, int dash) =>
        digits[dash] == '-' ? Number(digits.Slice(dash + 1, 2)) : null;

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
