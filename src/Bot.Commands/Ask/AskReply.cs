using Bot.Answers.Ask;
using Bot.Answers.Sources;
using Bot.Articles;
using Bot.Commands.Cards;
using Bot.Commands.Chat;
using Bot.Commands.People;

namespace Bot.Commands.Ask;

/// <summary>An answer as a card: the short answer, the sentence that says so, where it stands, how sure that is.</summary>
public static class AskReply
{
    private const int MostOtherEvidence = 2;
    private const int MostNearest = 3;
    private const int LongestQuestionShown = 200;

    public static Reply Build(Answer answer, ReplyContext context) => answer switch
    {
        Answer.Found found => Found(found, context),
        Answer.Ambiguous ambiguous => Ambiguous(ambiguous, context),
        Answer.NotFound none => NotFound(none, context),
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "Not an answer."),
    };

    private static Reply Found(Answer.Found found, ReplyContext context)
    {
        var confidence = Confidence.Of(found.Confidence);
        var card = new Card(found.Display, context) { Colour = confidence.Colour };
        var first = found.Evidence[0];
        _ = card
            .Texts(Understood.Lines(found))
            .Text(Quotation.Of(first.Sentence, found.Marked is { } marked ? [marked] : []))
            .Text(SourceText.Line(first));

        var others = found.Evidence.Skip(1).Take(MostOtherEvidence).ToList();
        if (others.Count > 0)
        {
            _ = card.Heading("See also").Texts(others.SelectMany(Quoted));
        }

        return Person(card, found, context).Footer(confidence.Words).Footer(Asked(found)).Build();
    }

    private static Reply Ambiguous(Answer.Ambiguous ambiguous, ReplyContext context)
    {
        var card = new Card("Which one do you mean?", context) { Colour = CardColour.Open };
        return Nearest(card.Texts(Understood.Lines(ambiguous)).Text("More than one fits that question:").Texts(NameList.Bullets(ambiguous.Candidates)), ambiguous.Nearest)
            .Buttons(PersonButtons.For(ambiguous.Candidates, context.Visibility))
            .Footer(Asked(ambiguous))
            .Build();
    }

    private static Reply NotFound(Answer.NotFound none, ReplyContext context)
    {
        var card = new Card("The articles do not say", context) { Colour = CardColour.Open };
        _ = card.Texts(Understood.Lines(none)).Text(none.Unknown is { } unknown
            ? $"None of them mentions {Markdown.Bold(Markdown.Truncate(Markdown.Escape(unknown), LongestQuestionShown))}."
            : "No sentence that I have read answers this.");
        return Person(Nearest(card, none.Nearest), none, context).Footer(Asked(none)).Build();
    }

    /// <summary>"Who was ...?" leads to the card of the person.</summary>
    private static Card Person(Card card, Answer answer, ReplyContext context) =>
        answer.Person is { } person ? card.Buttons(PersonButtons.For([person], context.Visibility)) : card;

    private static Card Nearest(Card card, IReadOnlyList<Evidence> nearest) =>
        nearest.Count == 0 ? card : card.Heading("The nearest I can find").Texts(nearest.Take(MostNearest).SelectMany(Quoted));

    private static IEnumerable<string> Quoted(Evidence evidence) =>
        [Quotation.Of(evidence.Sentence), SourceText.Line(evidence)];

    /// <summary>Discord does not show others what was typed into a command.</summary>
    private static string Asked(Answer answer) =>
        $"Asked: {PlainText.Truncate(PlainText.Clean(answer.Question).Trim(), LongestQuestionShown)}";
}
