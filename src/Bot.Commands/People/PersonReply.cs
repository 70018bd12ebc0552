using Bot.Answers.People;
using Bot.Commands.Cards;
using Bot.Commands.Chat;

namespace Bot.Commands.People;

/// <summary>A person as a card: names and titles, roles and dated events with their sentences, people who are told of together.</summary>
public static class PersonReply
{
    private const int BlocksOnPage = 10;
    private const int Room = 3200;
    private const int MostNames = 8;
    private const int MostRelated = 10;

    /// <param name="page">From 0; the last one for a number behind it.</param>
    public static Reply Build(PersonAnswer answer, int page, ReplyContext context) => answer switch
    {
        PersonAnswer.Found found => Found(found.Person, page, context),
        PersonAnswer.Ambiguous ambiguous => Choice(
            "Who do you mean?",
            $"{Markdown.Bold(NameList.Escaped(ambiguous.Query))} fits more than one person:",
            ambiguous.Candidates,
            context),
        PersonAnswer.NotFound { Nearest.Count: > 0 } none => Choice(
            "Nobody of that name", $"{Unmentioned(none)} Perhaps you mean:", none.Nearest, context),
        PersonAnswer.NotFound none => Choice("Nobody of that name", Unmentioned(none), [], context),
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "Not an answer."),
    };

    private static Reply Found(PersonCard person, int page, ReplyContext context)
    {
        var roles = RoleText.Blocks(person.Roles);
        var severalArticles = person.Events.Select(entry => entry.Evidence.Article).Distinct(StringComparer.Ordinal).Skip(1).Any();
        var pages = new Pages(
            [.. roles, .. person.Events.Select(entry => EventText.Line(entry, severalArticles))],
            BlocksOnPage,
            Room);
        var card = new Card(person.Name, context).Texts(Names(person));
        var heading = "";
        foreach (var (index, block) in pages.On(page))
        {
            var part = index < roles.Count ? "Who" : "When";
            _ = string.Equals(part, heading, StringComparison.Ordinal) ? card : card.Heading(part);
            _ = card.Text(block);
            heading = part;
        }

        if (pages.Count == 0)
        {
            _ = card.Text("The articles name this person and say no more: no role, no date.");
        }

        return Related(card, person, context)
            .Footer(pages.Footer(page))
            .Footer(Mentions(person))
            .Buttons(pages.Buttons(page, number => PersonButtons.State(person.Name, number, context.Visibility)))
            .Buttons(PersonButtons.For(person.Related.Take(MostRelated), context.Visibility))
            .Build();
    }

    private static IEnumerable<string> Names(PersonCard person)
    {
        if (person.Titles.Count > 0)
        {
            yield return NameList.Line(person.Titles, MostNames);
        }

        if (person.Aliases.Count > 0)
        {
            yield return Markdown.SmallPrint($"Also {NameList.Line(person.Aliases, MostNames)}");
        }
    }

    private static Card Related(Card card, PersonCard person, ReplyContext context) =>
        person.Related.Count == 0 ? card : card.Heading("Told of together with").Text(NameList.Line(person.Related, MostRelated));

    private static string? Mentions(PersonCard person)
    {
        var articles = person.Mentions.Select(mention => mention.Article).Distinct(StringComparer.Ordinal).Count();
        var times = person.Mentions.Count switch
        {
            1 => "once",
            2 => "twice",
            var count => $"{count} times",
        };
        return articles == 0 ? null : $"Mentioned {times} in {(articles == 1 ? "one article" : $"{articles} articles")}";
    }

    private static Reply Choice(string title, string text, IReadOnlyList<string> names, ReplyContext context) =>
        new Card(title, context) { Colour = CardColour.Open }
            .Text(text)
            .Texts(NameList.Bullets(names))
            .Buttons(PersonButtons.For(names, context.Visibility))
            .Build();

    private static string Unmentioned(PersonAnswer.NotFound none) =>
        $"No article mentions {Markdown.Bold(NameList.Escaped(none.Query))}.";
}
