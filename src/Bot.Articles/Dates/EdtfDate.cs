using NodaTime;

namespace Bot.Articles.Dates;

/// <summary>
/// A historical date as ISO 8601-2 (EDTF) writes it: <c>1975-11-13</c>, <c>1976-01</c>, <c>1987</c>, <c>199X</c>,
/// <c>1978-05~</c> (approximate), <c>1990/1994</c>, <c>-0043</c> (44 BC), <c>1861-21</c> (spring), <c>18XX</c>.
/// Ordered by earliest day, then by latest: what is known more closely comes first.
/// </summary>
public sealed record EdtfDate : IComparable<EdtfDate>
{
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

    /// <summary>The day of the year, only for an exact date of day precision.</summary>
    public AnnualDate? OnThisDay =>
        Precision == DatePrecision.Day && !Approximate ? new AnnualDate(Earliest.Month, Earliest.Day) : null;

    /// <exception cref="FormatException">The text is not EDTF as <see cref="ToString"/> writes it.</exception>
    public static EdtfDate Parse(string text) => throw new NotSupportedException(text);

    public int CompareTo(EdtfDate? other) => throw new NotSupportedException();

    /// <summary>The EDTF text.</summary>
    public override string ToString() => _text;
}
