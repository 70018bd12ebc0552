using Bot.Answers.Timeline;
using Bot.Commands.Cards;
using Bot.Commands.Chat;
using Bot.Commands.Dates;
using Bot.Commands.People;
using NodaTime;

namespace Bot.Commands.OnThisDay;

/// <summary>The events of one date of one year, each with how long ago it was, a page at a time. The daily post shows the first page.</summary>
internal sealed class DayPages(LocalDate date, IReadOnlyList<EventEntry> events)
{
    private const int MostEvents = 8;
    private const int Room = 2900;
    private const int MostPeople = 20;

    private readonly Pages _pages = new(events.Select(entry => EventText.Quoted(entry, YearsText.Ago(entry, date))), MostEvents, Room);

    /// <summary>Like that of no other date, so that a post can be found again by it.</summary>
    public static string TitleOf(LocalDate date) => $"On this day: {Name(date)}";

    public static string Name(LocalDate date) => $"{date.Day} {MonthNames.Of(date.Month)} {date.Year}";

    /// <summary>For the footer; null where none of them is of another day than its date.</summary>
    public static string? LeapDay(LocalDate date, IEnumerable<EventEntry> shown) =>
        shown.Any(entry => entry.Date.OnThisDay is { } day && day != new AnnualDate(date.Month, date.Day))
            ? $"{date.Year} has no 29 February: its events are kept on 28 February"
            : null;

    /// <summary>Events, people, and what to know of the leap day; no buttons to other pages.</summary>
    /// <param name="page">From 0; the last one for a number behind it.</param>
    /// <param name="message">Of the message that is made.</param>
    public Card Fill(Card card, int page, Visibility message)
    {
        var shown = _pages.On(page).ToList();
        return card
            .Text(string.Join("\n\n", shown.Select(entry => entry.Block)))
            .Footer(LeapDay(date, shown.Select(entry => events[entry.Index])))
            .Footer(_pages.Footer(page))
            .Buttons(PersonButtons.For(shown.SelectMany(entry => events[entry.Index].People).Distinct(StringComparer.Ordinal).Take(MostPeople), message));
    }

    /// <summary>For the message in the channel: further pages are shown to those who want them.</summary>
    public IEnumerable<ReplyButton> MoreButton() =>
        _pages.Count > 1
            ? [ReplyButton.Action("More", DayButtons.State(date, 1, Visibility.Channel).ToString())]
            : [];

    /// <summary>A page for one person alone.</summary>
    public Reply Page(int page, ReplyContext context) => Fill(new Card(TitleOf(date), context), page, context.Visibility)
        .Buttons(_pages.Buttons(page, number => DayButtons.State(date, number, context.Visibility)))
        .Build();
}
