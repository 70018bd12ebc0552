using Bot.Answers.OnThisDay;
using Bot.Answers.Timeline;
using Bot.Commands.Cards;
using Bot.Commands.Chat;
using Bot.Commands.Dates;
using NodaTime;

namespace Bot.Commands.OnThisDay;

/// <summary>The events of a day as a card, or the next day that has any.</summary>
public static class OnThisDayReply
{
    private const int MostEvents = 8;
    private const int Room = 3800;

    public static Reply Build(DayAnswer answer, ReplyContext context)
    {
        var card = new Card($"On this day: {Name(answer.Date)}", context)
        {
            Colour = answer.Events.Count > 0 ? CardColour.Answer : CardColour.Open,
        };
        if (answer.Events.Count > 0)
        {
            return Events(card, answer.Events, answer.Date).Build();
        }

        _ = card.Text($"The articles date nothing to {Name(answer.Date)}.");
        if (answer.Next is not { } next)
        {
            return card.Text("They date nothing to any other day either.").Build();
        }

        var after = next.InDays == 1 ? "one day later" : $"{next.InDays} days later";
        return Events(card.Text($"The next day that has something is {Markdown.Bold(Name(next.Date))}, {after}:").Text(""), next.Events, next.Date)
            .Build();
    }

    private static Card Events(Card card, IReadOnlyList<EventEntry> events, AnnualDate day)
    {
        var pages = new Pages(events.Select(entry => EventText.Quoted(entry)), MostEvents, Room);
        var shown = pages.On(0).Select(entry => entry.Block).ToList();
        return card
            .Text(string.Join("\n\n", shown))
            .Footer(events.Count > shown.Count ? $"{events.Count - shown.Count} more on this day" : null)
            .Footer(events.Any(entry => entry.Date.OnThisDay is { } date && date != day)
                ? "In a year without 29 February its events are kept on 28 February"
                : null);
    }

    private static string Name(AnnualDate date) => $"{date.Day} {MonthNames.Of(date.Month)}";
}
