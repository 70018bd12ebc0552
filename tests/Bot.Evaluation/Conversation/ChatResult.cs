using Bot.Answers.Ask;

namespace Bot.Evaluation.Conversation;

/// <param name="Held">What led to a refusal, with the answer that was not trusted enough; null where an answer was given.</param>
internal sealed record ChatResult(string Article, ChatQuestion Asked, Answer Answer, Verdict Verdict, Consideration? Held)
{
    public override string ToString() =>
        $"{Verdict,-15}{Asked.Kind,-11}{(Asked.After is { } before ? $"({before}) " : "")}{Asked.Question} | {Expected} | {(Answer.TakenAs is { } taken ? $"<{taken}> " : "")}{Given} | {Article}";

    private string Expected => Asked.Unanswerable is { } why ? $"[{why}]" : Asked.Items is { } items ? string.Join(", ", items.Select(item => item[0])) : Asked.Answers![0];

    private string Given => Answer switch
    {
        Answer.Found found => $"{found.Display} ({found.Confidence:0.00}): {found.Evidence[0].Sentence}",
        Answer.Ambiguous several => $"which of {string.Join(", ", several.Candidates)}",
        Answer.NotFound { Unknown: { } unknown } => $"refused, unknown: {unknown}",
        _ => $"refused{HeldBack}",
    };

    private string HeldBack => Held is { Short: { } held, Ranked: [var first, ..] }
        ? $": {held.Display} ({Held.Confidence:0.00}): {first.Match.Candidate.Passage.Text}"
        : "";
}
