namespace Bot.Articles.Dates.Syntax;

/// <summary>Words that say a date, read but not yet worked out.</summary>
internal abstract record DateExpression(TextSpan Span)
{
    public Standing Standing { get; init; }
}

internal enum Era
{
    /// <summary>Not written: after Christ, unless the text around is about years before.</summary>
    Unsaid,
    Ad,
    Bc,
}

/// <summary>To which date before a phrase refers: "that year", "the next year", "the previous year".</summary>
internal enum Reference
{
    None,
    Same,
    Next,
    Previous,
}

/// <param name="Number">As written, counted from 1 in its era; two digits where <paramref name="Short"/>.</param>
/// <param name="Short">"'45", "1861–65": the century comes from elsewhere.</param>
/// <param name="NeedsEra">"in 499": a year only where the text around is about the years before 1000.</param>
internal readonly record struct WrittenYear(int Number, Era Era = Era.Unsaid, bool Short = false, bool NeedsEra = false)
{
    /// <summary>Astronomical, for a year whose era is said or after Christ.</summary>
    public int Value => Era == Era.Bc ? 1 - Number : Number;
}

/// <summary>A place in the calendar. What is null was not said.</summary>
internal sealed record CalendarExpression(TextSpan Span) : DateExpression(Span)
{
    public WrittenYear? Year { get; init; }

    /// <summary>The year is another date's: "later that year".</summary>
    public Reference YearOf { get; init; }

    public int? Month { get; init; }

    /// <summary>The month is another date's: "the 7th of that month", or "the 24th" alone.</summary>
    public Reference MonthOf { get; init; }

    public int? Day { get; init; }

    public Season? Season { get; init; }

    /// <summary>"the following March": the first one before or after.</summary>
    public Reference Occurrence { get; init; }

    /// <summary>The year is the first of a decade.</summary>
    public bool IsDecade { get; init; }

    /// <summary>19 for the nineteenth; its era stands in <see cref="CenturyEra"/>.</summary>
    public int? Century { get; init; }

    public Era CenturyEra { get; init; }

    /// <summary>A half or a quarter of the year: its first month, and how many months.</summary>
    public (int FirstMonth, int Months)? PartOfYear { get; init; }

    public bool Approximate { get; init; }

    public PartOfDay? Part { get; init; }

    /// <summary>In brackets, or before a noun ("the 1936 treaty"): the story does not go on from there.</summary>
    public bool Aside { get; init; }

    /// <summary>The sentence tells what is usual, not what happened: without a year of its own this dates nothing.</summary>
    public bool Habitual { get; init; }

    public bool SaysYear => Year is not null || Century is not null;
}

/// <summary>"from 3 to 7 May 1942". What one end leaves out was filled from the other where the words allow it.</summary>
internal sealed record RangeExpression(TextSpan Span, CalendarExpression From, CalendarExpression To) : DateExpression(Span);

/// <summary>"two months later", "only months before".</summary>
/// <param name="Amount">0 where nobody knows how many.</param>
/// <param name="Sign">1 for later, -1 for earlier.</param>
/// <param name="Exact">Without "about", "nearly", "more than".</param>
internal sealed record ShiftExpression(TextSpan Span, int Amount, TimeUnit Unit, int Sign, bool Exact) : DateExpression(Span)
{
    /// <summary>"two years after 1912": counts from this date instead of the last one.</summary>
    public CalendarExpression? From { get; init; }

    /// <summary>"two years later, in 1896": the text says itself when that was.</summary>
    public CalendarExpression? Restated { get; init; }
}

/// <summary>"within a year".</summary>
internal sealed record WithinExpression(TextSpan Span, int Amount, TimeUnit Unit) : DateExpression(Span);

/// <summary>"that day", "the next month", "the previous century".</summary>
internal sealed record StepExpression(TextSpan Span, TimeUnit Unit, Reference To) : DateExpression(Span)
{
    public PartOfDay? Part { get; init; }
}

/// <summary>Words about time that date nothing, complete as they are.</summary>
internal sealed record OtherExpression(TimeMention Mention) : DateExpression(Mention.Span)
{
    /// <summary>A time of one certain day: "the night", but not "at night".</summary>
    public bool IsOne { get; init; }
}
