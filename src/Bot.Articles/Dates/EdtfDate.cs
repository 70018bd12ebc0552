using NodaTime;

namespace Bot.Articles.Dates;

/// <summary>
/// A historical date as ISO 8601-2 (EDTF) writes it: <c>1975-11-13</c>, <c>1976-01</c>, <c>1987</c>, <c>199X</c>,
/// <c>1978-05~</c> (approximate), <c>1990/1994</c>, <c>-0043</c> (44 BC), <c>1861-21</c> (spring), <c>18XX</c>.
/// Ordered by earliest day, then by latest: what is known more closely comes first. Years count as astronomers do:
/// 0 is 1 BC, -43 is 44 BC; they run from <see cref="MinYear"/> to <see cref="MaxYear"/>.
/// Equal are dates with the same text.
/// </summary>
public sealed record EdtfDate : IComparable<EdtfDate>
{
    public const int MinYear = -9998;
    public const int MaxYear = 9999;

    private readonly string _text;

    private EdtfDate(string text, DatePrecision precision, bool approximate, LocalDate earliest, LocalDate latest)
    {
        _text = text;
        Precision = precision;
        Approximate = approximate;
        Earliest = earliest;
        Latest = latest;
    }

    public DatePrecision Precision { get; }

    public bool Approximate { get; }

    /// <summary>The first day that the date may mean (proleptic Gregorian calendar).</summary>
    public LocalDate Earliest { get; }

    /// <summary>The last day that the date may mean.</summary>
    public LocalDate Latest { get; }

    /// <summary>From which date to which; null for anything that is not written as a range.</summary>
    public (EdtfDate From, EdtfDate To)? Ends { get; private init; }

    /// <summary>The day of the year, only for an exact date of day precision.</summary>
    public AnnualDate? OnThisDay =>
        Precision == DatePrecision.Day && !Approximate ? new AnnualDate(Earliest.Month, Earliest.Day) : null;

    public static EdtfDate Day(LocalDate day) =>
        new(EdtfText.Of(day.Year, day.Month, day.Day), DatePrecision.Day, false, day, day);

    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static EdtfDate Day(int year, int month, int day) => Day(new LocalDate(year, month, day));

    public static EdtfDate Month(int year, int month)
    {
        var first = new LocalDate(year, month, 1);
        return new(EdtfText.Of(year, month), DatePrecision.Month, false, first, first.With(DateAdjusters.EndOfMonth));
    }

    public static EdtfDate OfSeason(int year, Season season)
    {
        var first = new LocalDate(year, (((int)season - (int)Season.Spring) * 3) + 3, 1);
        var latest = season != Season.Winter ? new LocalDate(year, first.Month + 2, 1).With(DateAdjusters.EndOfMonth)
            : year < MaxYear ? new LocalDate(year + 1, 2, 1).With(DateAdjusters.EndOfMonth)
            : new LocalDate(year, 12, 31);
        return new(EdtfText.Of(year, (int)season), DatePrecision.Season, false, first, latest);
    }

    public static EdtfDate Year(int year) => Years(EdtfText.Of(year), DatePrecision.Year, year, year);

    /// <param name="firstYear">1990 for the 1990s; a multiple of ten, not negative: see <see cref="DecadeBc"/>.</param>
    public static EdtfDate Decade(int firstYear)
    {
        if (firstYear < 0 || firstYear % 10 != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(firstYear), firstYear, "A decade begins with a multiple of ten.");
        }
        return Years($"{firstYear / 10:000}X", DatePrecision.Decade, firstYear, firstYear + 9);
    }

    /// <param name="ordinal">19 for the nineteenth century, which is taken as 1800 to 1899; from 1 to 100.</param>
    public static EdtfDate Century(int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        return Years($"{ordinal - 1:00}XX", DatePrecision.Century, (ordinal - 1) * 100, (ordinal * 100) - 1);
    }

    /// <summary>
    /// Decades before Christ, 479 to 470 BC, do not fall on EDTF's masks (<c>-047X</c> begins with 480 BC): they are
    /// written as ranges of years, and a range that is one is read as one.
    /// </summary>
    /// <param name="name">470 for the 470s BC; a multiple of ten from 10 on.</param>
    public static EdtfDate DecadeBc(int name) => Range(Year(-(name + 8)), Year(-(name - 1)));

    /// <summary>Written as a range of years, as <see cref="DecadeBc"/> is.</summary>
    /// <param name="ordinal">4 for the fourth century BC, 400 to 301 BC.</param>
    public static EdtfDate CenturyBc(int ordinal) => Range(Year(1 - (ordinal * 100)), Year(-((ordinal - 1) * 100)));

    /// <exception cref="ArgumentException">An end is a range itself, or the range would end before it begins.</exception>
    public static EdtfDate Range(EdtfDate from, EdtfDate to) =>
        TryRange(from, to) ?? throw new ArgumentException($"{from} to {to} is no range.", nameof(to));

    /// <returns>Null where <see cref="Range"/> would throw.</returns>
    public static EdtfDate? TryRange(EdtfDate from, EdtfDate to)
    {
        if (from.Ends is not null || to.Ends is not null || from.Earliest > to.Earliest || from.Latest > to.Latest)
        {
            return null;
        }
        return new($"{from}/{to}", PrecisionOfRange(from, to), from.Approximate || to.Approximate, from.Earliest, to.Latest)
        {
            Ends = (from, to),
        };
    }

    /// <summary>The same date, marked as approximate: both ends of a range.</summary>
    public EdtfDate AsApproximate()
    {
        if (Ends is var (from, to))
        {
            return Range(from.AsApproximate(), to.AsApproximate());
        }
        return Approximate ? this : new(_text + EdtfText.ApproximateMark, Precision, true, Earliest, Latest);
    }

    /// <exception cref="FormatException">The text is none of the forms above.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text) ?? throw new FormatException($"\"{text}\" is no EDTF date that this program writes.");

    /// <returns>Null where the text is none of the forms above.</returns>
    public static EdtfDate? TryParse(string? text) => text is null ? null : EdtfText.Read(text);

    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
        {
            return 1;
        }
        var byEarliest = Earliest.CompareTo(other.Earliest);
        var byLatest = byEarliest != 0 ? byEarliest : Latest.CompareTo(other.Latest);
        return byLatest != 0 ? byLatest : string.CompareOrdinal(_text, other._text);
    }

    public bool Equals(EdtfDate? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>The EDTF text.</summary>
    public override string ToString() => _text;

    private static EdtfDate Years(string text, DatePrecision precision, int first, int last) =>
        new(text, precision, false, new LocalDate(first, 1, 1), new LocalDate(last, 12, 31));

    private static DatePrecision PrecisionOfRange(EdtfDate from, EdtfDate to)
    {
        if (from.Precision != DatePrecision.Year || to.Precision != DatePrecision.Year || to.Earliest.Year > 0)
        {
            return DatePrecision.Range;
        }
        // 479 to 470 BC are -478 to -469; 400 to 301 BC are -399 to -300.
        var (first, years) = (1 - from.Earliest.Year, to.Earliest.Year - from.Earliest.Year + 1);
        return years == 10 && first % 10 == 9 ? DatePrecision.Decade
            : years == 100 && first % 100 == 0 ? DatePrecision.Century
            : DatePrecision.Range;
    }
}
