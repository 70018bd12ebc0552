using Bot.Answers.OnThisDay;
using Bot.Answers.Sources;
using Bot.Answers.Timeline;
using Bot.Articles;
using Bot.Commands.Cards;
using Bot.Commands.Chat;
using Bot.Commands.OnThisDay;
using Bot.Commands.People;

namespace Bot.Commands.Daily;

/// <summary>The daily post as a message in a channel: one card. Legal whatever the articles hold.</summary>
internal static class DailyCard
{
    private const string Nothing = "The articles date nothing to this day.";
    private const int MostUpcoming = 3;
    private const int RoomForUpcoming = 2600;

    /// <param name="events">Of that day; at least one.</param>
    public static Reply Events(PostFrame frame, IReadOnlyList<EventEntry> events)
    {
        var pages = new DayPages(frame.Date, events);
        return Finish(pages.Fill(Begin(frame, CardColour.Answer), page: 0, Visibility.Channel), frame, pages.MoreButton());
    }

    public static Reply Upcoming(PostFrame frame, NextDay next)
    {
        var day = frame.Date.PlusDays(next.InDays);
        var pages = new Pages(next.Events.Select(entry => EventText.Quoted(entry, YearsText.Before(entry, day))), MostUpcoming, RoomForUpcoming);
        var shown = pages.On(0).ToList();
        var card = Begin(frame, CardColour.Open)
            .Text($"{Nothing} The next anniversary is on {Markdown.Bold(DayPages.Name(day))}, {Wait(next.InDays)}:")
            .Text("")
            .Text(string.Join("\n\n", shown.Select(entry => entry.Block)))
            .Footer(next.Events.Count > shown.Count ? $"{next.Events.Count - shown.Count} more on that day" : null)
            .Footer(DayPages.LeapDay(day, shown.Select(entry => next.Events[entry.Index])));
        return Finish(card, frame, People(shown.SelectMany(entry => next.Events[entry.Index].People)));
    }

    public static Reply Fact(PostFrame frame, EventEntry entry) => Finish(
        Begin(frame, CardColour.Answer).Text($"{Nothing} Something else that they tell:").Text("").Text(EventText.Quoted(entry)),
        frame,
        People(entry.People));

    /// <param name="marked">Words of the sentence that name the person or say who it was.</param>
    public static Reply Fact(PostFrame frame, string person, Evidence evidence, TextSpan marked) => Finish(
        Begin(frame, CardColour.Answer)
            .Text($"{Nothing} Someone whom they tell of:")
            .Text("")
            .Text(Markdown.Bold(NameList.Escaped(person)))
            .Text(Quotation.Of(evidence.Sentence, marked))
            .Text(SourceText.Line(evidence)),
        frame,
        People([person]));

    private static Card Begin(PostFrame frame, int colour)
    {
        var card = new Card(DailyPostWriter.TitleOf(frame.Date), new ReplyContext(Visibility.Channel, frame.Reading)) { Colour = colour };
        return frame.Late is { } late ? card.Text(late).Text("") : card;
    }

    private static Reply Finish(Card card, PostFrame frame, IEnumerable<ReplyButton> buttons)
    {
        var reply = card.Text("").Text(frame.Attribution).Buttons(buttons).Build();
        return frame.Role is { } role
            ? new Reply(Markdown.Mention(role), reply.Embeds, reply.Buttons) { Ping = role }
            : reply;
    }

    private static IEnumerable<ReplyButton> People(IEnumerable<string> names) =>
        PersonButtons.For(names.Distinct(StringComparer.Ordinal), Visibility.Channel);

    private static string Wait(int days) => days == 1 ? "tomorrow" : $"in {days} days";
}
