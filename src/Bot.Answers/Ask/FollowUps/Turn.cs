using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Reading;

namespace Bot.Answers.Ask.FollowUps;

/// <summary>A question that was asked and what came of it, as far as the next one may lean on it.</summary>
/// <param name="Text">As it was taken; the words' spans lie in it.</param>
/// <param name="Names">In order of the question.</param>
/// <param name="Answer">What was answered; null where nothing was, or only yes or no.</param>
/// <param name="Article">The title of the article that answered; null where none did.</param>
public sealed record Turn(
    string Text, IReadOnlyList<Word> Words, QuestionKind Kind, IReadOnlyList<TurnName> Names, TurnName? Answer, string? Article)
{
    /// <summary>An answer longer than this names nothing.</summary>
    private const int LongestName = 60;

    /// <param name="kindOf">What a name is the name of.</param>
    public static Turn Of(AnalysedQuestion question, Answer answer, Func<string, ThingKind> kindOf)
    {
        var names = question.Names.Select(name =>
        {
            var (first, last) = (IndexOf(question, name.Terms[0]), IndexOf(question, name.Terms[^1]));
            var text = question.Text[question.Words[first].Span.Start..question.Words[last].Span.End];
            return new TurnName(text, name.People.Count > 0 ? ThingKind.Person : kindOf(text), first, last);
        });
        var found = answer as Answer.Found;
        return new Turn(question.Text, question.Words, question.Kind, [.. names], Answered(question.Kind, found, kindOf), found?.Evidence[0].Article);
    }

    private static TurnName? Answered(QuestionKind kind, Answer.Found? found, Func<string, ThingKind> kindOf) => found switch
    {
        { Person: { } person } => new TurnName(person, ThingKind.Person),
        null or { Marked: null } or { Display.Length: > LongestName } => null,
        _ => new TurnName(found.Display, kind switch
        {
            QuestionKind.When => ThingKind.Time,
            QuestionKind.Where => ThingKind.Place,
            QuestionKind.Who when kindOf(found.Display) == ThingKind.Person => ThingKind.Person,
            QuestionKind.Who when found.Display.EndsWith('s') => ThingKind.Group,
            QuestionKind.Who or QuestionKind.What or QuestionKind.Which => kindOf(found.Display),
            _ => ThingKind.Other,
        }),
    };

    private static int IndexOf(AnalysedQuestion question, int term) =>
        question.Words.ToList().FindIndex(word => ReferenceEquals(word, question.Terms[term].Word));
}

/// <param name="First">The index of its first word in the question; -1 for an answer.</param>
/// <param name="Last">The index of its last word.</param>
public sealed record TurnName(string Text, ThingKind Kind, int First = -1, int Last = -1);

public enum ThingKind
{
    Other,
    Person,

    /// <summary>Several who act: "French mercenaries".</summary>
    Group,
    Place,
    Time,
}
