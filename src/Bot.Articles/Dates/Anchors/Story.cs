using NodaTime;

namespace Bot.Articles.Dates.Anchors;

/// <summary>
/// Where a text's story stands in time, as a reader keeps it in mind. Two memories: the date mentioned last, which
/// "that year" and "two months later" go back to; and the course of the story, which gives a bare "20 March" its
/// year. A year in brackets or one that the story leaves at once is mentioned, but does not move its course.
/// </summary>
internal sealed class Story
{
    /// <summary>How many paragraphs (and lines that look like one) back a day may lie for "the next day" to count from it.</summary>
    private const int DayMemory = 2;

    /// <summary>So many months back are rather the next year's. Measured on narrative prose, not very sensitive.</summary>
    private const int FarBehind = 8;
    private const int FarBehindOnTheWay = 4;

    private const int NearYears = 5;

    private (int Year, int? Month)? _settled;
    private int _paragraph;
    private int _dayParagraph = int.MinValue;
    private int _monthParagraph = int.MinValue;
    private EdtfDate? _course;
    private EdtfDate? _day;
    private EdtfDate? _month;

    /// <summary>The date mentioned last, the later end of a range.</summary>
    public EdtfDate? Last { get; private set; }

    /// <summary>The year that the story has come to; null before any was said.</summary>
    public int? Year { get; private set; }

    /// <summary>The month that the story has come to; null where only a year was said.</summary>
    public int? Month { get; private set; }

    /// <summary>The last day, while it is fresh.</summary>
    public EdtfDate? LastDay => IsFresh(_day, _dayParagraph) ? _day : null;

    /// <summary>The last month or day, while it is fresh.</summary>
    public EdtfDate? LastMonth => IsFresh(_month, _monthParagraph) ? _month : null;

    /// <summary>A paragraph begins, in which what was said two paragraphs before is no longer fresh.</summary>
    /// <remarks>
    /// A digression ends with its paragraph: "the following year" goes back to the story's course. And a bare year
    /// outlives its paragraph only near the last date that was more than a year.
    /// </remarks>
    public void BeginParagraph()
    {
        _paragraph++;
        Last = _course ?? Last;
        if (Month is null && _settled is { } settled && Math.Abs(settled.Year - (Year ?? settled.Year)) > NearYears)
        {
            (Year, Month) = settled;
        }
    }

    /// <summary>A title or a heading says the year: the story begins there.</summary>
    public void BeginAt(int year)
    {
        (Year, Month) = (year, null);
        _settled = (year, null);
    }

    /// <param name="moves">The story goes on from this date.</param>
    public void Mention(EdtfDate date, bool moves)
    {
        date = date.Ends?.To ?? date;
        Last = date;
        if (date.Precision == DatePrecision.Day)
        {
            (_day, _dayParagraph) = (date, _paragraph);
        }
        if (date.Precision is DatePrecision.Day or DatePrecision.Month)
        {
            (_month, _monthParagraph) = (date, _paragraph);
        }
        if (moves && date.Precision is not (DatePrecision.Decade or DatePrecision.Century))
        {
            Move(date);
        }
    }

    /// <summary>
    /// The year of a month that was named without one: the year the story stands in, or the next one where the month
    /// lies far behind the last ("In December ... In January ..."). Less far will do for a story that says a later year
    /// next.
    /// </summary>
    /// <param name="yearAhead">The year that the story says next.</param>
    public int? YearOf(int month, int? yearAhead)
    {
        if (Month is not { } current)
        {
            return Year;
        }
        var farBehind = yearAhead > Year ? FarBehindOnTheWay : FarBehind;
        return current - month >= farBehind ? Year + 1 : Year;
    }
    /// <summary>Said not long ago, and the story has not gone to another year since.</summary>
    private bool IsFresh(EdtfDate? date, int paragraph) =>
        date is not null && _paragraph - paragraph <= DayMemory
        && (date.Earliest.Year == Last?.Earliest.Year || date.Earliest.Year == _course?.Earliest.Year);

    private void Move(EdtfDate date)
    {
        _course = date;
        var said = date.Precision is DatePrecision.Day or DatePrecision.Month;
        // "In 1916" behind "May 1916" repeats the year: the story stays in May.
        if (!said && Year == date.Earliest.Year)
        {
            return;
        }
        Year = date.Earliest.Year;
        Month = said ? date.Earliest.Month : null;
        _settled = said ? (Year.Value, Month) : _settled;
    }
}
