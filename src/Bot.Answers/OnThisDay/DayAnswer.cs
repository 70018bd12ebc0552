using Bot.Answers.Timeline;
using NodaTime;

namespace Bot.Answers.OnThisDay;

/// <param name="Events">In order of the year; empty on most days of a small library.</param>
/// <param name="Next">The next day after this one that has events; null where no article dates anything to the day.</param>
public sealed record DayAnswer(AnnualDate Date, IReadOnlyList<EventEntry> Events, NextDay? Next);

/// <param name="InDays">From 1 on. In a common year 29 February is kept on 28 February.</param>
public sealed record NextDay(AnnualDate Date, int InDays, IReadOnlyList<EventEntry> Events);
