using System.Diagnostics;
using Bot.Answers.Ask;

namespace Bot.Json;

/// <param name="Answer">A piece of the article word for word, or "Yes" or "No"; null unless found.</param>
/// <param name="Display">What people are shown; null unless found.</param>
/// <param name="Confidence">From 0 to 1; 0 unless found.</param>
internal sealed record AskJson(
    string Question,
    string Status,
    string? Answer,
    string? Display,
    double Confidence,
    IReadOnlyList<EvidenceJson> Evidence,
    IReadOnlyList<EvidenceJson> Nearest)
{
    public static AskJson Of(Answer answer) => answer switch
    {
        Answers.Ask.Answer.Found found => new(
            found.Question, AnswerStatus.Found, found.Short, found.Display, found.Confidence, EvidenceJson.Of(found.Evidence), []),
        Answers.Ask.Answer.Ambiguous ambiguous => new(
            ambiguous.Question, AnswerStatus.Ambiguous, null, null, 0, [], EvidenceJson.Of(ambiguous.Nearest)),
        Answers.Ask.Answer.NotFound notFound => new(
            notFound.Question, AnswerStatus.NotFound, null, null, 0, [], EvidenceJson.Of(notFound.Nearest)),
        _ => throw new UnreachableException(),
    };
}
