using Bot.Answers.Dates;
using Bot.Answers.Timeline;
using Bot.Articles.Dates;
using Bot.Commands.Articles;
using Bot.Commands.Cards;
using Bot.Commands.Chat;

namespace Bot.Commands.Timeline;

/// <summary>Dated events in time order, a page at a time; a date that is known to the month or year only is shown so.</summary>
public static class TimelineReply
{
    private const int EventsOnPage = 10;
    private const int Room = 3700;

    /// <param name="query">What was asked for; article and person by their full names where there are such.</param>
    /// <param name="page">From 0; the last one for a number behind it.</param>
    public static Reply Build(TimelineQuery query, TimelineAnswer answer, int page, ReplyContext context) => answer switch
    {
        TimelineAnswer.Found found => Events(query, found.Events, page, context),
        TimelineAnswer.UnknownArticle unknown => ArticleNotice.Unknown(unknown.Title, unknown.Nearest),
        TimelineAnswer.UnknownPerson unknown => Choice(
            "Nobody of that name",
            $"No article mentions {Markdown.Bold(NameList.Escaped(unknown.Name))}.{(unknown.Nearest.Count > 0 ? " Perhaps you mean:" : "")}",
            unknown.Nearest,
            query,
            context),
        TimelineAnswer.AmbiguousPerson ambiguous => Choice(
            "Who do you mean?",
            $"{Markdown.Bold(NameList.Escaped(ambiguous.Name))} fits more than one person:",
            ambiguous.Candidates,
            query,
            context),
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "Not an answer."),
    };

    private static Reply Events(TimelineQuery query, IReadOnlyList<EventEntry> events, int page, ReplyContext context)
    {
        var card = new Card(query.Person ?? query.Article ?? "Timeline", context)
        {
            Colour = events.Count > 0 ? CardColour.Answer : CardColour.Open,
        };
        _ = card.Text(Markdown.SmallPrint(Scope(query))).Text("");
        if (events.Count == 0)
        {
            return card.Text("The articles date nothing that fits.").Build();
        }

        var pages = new Pages(events.Select(entry => EventText.Line(entry, nameArticle: query.Article is null)), EventsOnPage, Room);
        return card
            .Texts(pages.On(page).Select(entry => entry.Block))
            .Footer(events.Count == 1 ? "1 event" : $"{events.Count} events")
            .Footer(pages.Footer(page))
            .Buttons(pages.Buttons(page, number => TimelineButtons.State(query, number, context.Visibility)))
            .Build();
    }

    /// <summary>"Dated events in time order, from 1975 to 1983, in Comoros".</summary>
    private static string Scope(TimelineQuery query)
    {
        var scope = "Dated events in time order" + (query.From, query.To) switch
        {
            ({ } from, { } to) => $", from {Show(from)} to {Show(to)}",
            ({ } from, null) => $", from {Show(from)}",
            (null, { } to) => $", until {Show(to)}",
            _ => "",
        };
        return query is { Person: not null, Article: { } article } ? $"{scope}, in {NameList.Escaped(article)}" : scope;
    }

    private static string Show(EdtfDate date) => Markdown.Escape(DateText.Show(date));

    private static Reply Choice(string title, string text, IReadOnlyList<string> names, TimelineQuery query, ReplyContext context) =>
        new Card(title, context) { Colour = CardColour.Open }
            .Text(text)
            .Texts(NameList.Bullets(names))
            .Buttons(
                from name in names
                let label = PlainText.Truncate(PlainText.Clean(name).Trim(), ChatLimits.ButtonLabel)
                where label.Length > 0
                select ReplyButton.Action(label, TimelineButtons.State(query with { Person = name }, 0, context.Visibility).ToString()))
            .Build();
}
