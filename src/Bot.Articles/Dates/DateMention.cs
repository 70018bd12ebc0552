namespace Bot.Articles.Dates;

public enum DateMentionKind
{
    /// <summary>Says all by itself: "6 July 1975", "the 1990s".</summary>
    Absolute,

    /// <summary>Leaves a part to what was said before: "9 October that year", "20 March".</summary>
    Partial,

    /// <summary>Counts from another date: "only two months after this event".</summary>
    Relative,
}

/// <summary>Words of an article that date something, with the date they give.</summary>
/// <param name="Span">The words that say the date, with those that relate it: "13 November later that year".</param>
public sealed record DateMention(TextSpan Span, EdtfDate Date, DateMentionKind Kind) : TimeMention(Span)
{
    /// <summary>Whether the words deny it, plan it or suppose it.</summary>
    public Standing Standing { get; init; }

    /// <summary>"the night of 20 June 1791"; null where none is said.</summary>
    public PartOfDay? Part { get; init; }

    /// <summary>
    /// The first and the last date of a range, each with its own words: "3" and "7 May 1942" of "from 3 to 7 May 1942".
    /// Empty for anything but a range in words.
    /// </summary>
    public IReadOnlyList<DateMention> Ends { get; init; } = [];
}
