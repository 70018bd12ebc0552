namespace Bot.Articles.Dates;

/// <summary>How much of a date the text gives. Never more than it says: a month is not a day.</summary>
public enum DatePrecision
{
    Day,
    Month,
    Season,
    Year,
    Decade,
    Century,

    /// <summary>From one date to another.</summary>
    Range,
}
