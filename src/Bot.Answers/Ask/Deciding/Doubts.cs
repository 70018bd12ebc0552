using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.Ranking;

namespace Bot.Answers.Ask.Deciding;

/// <summary>What speaks for and against a sentence as the answer, each mostly from 0 to 1; <see cref="Confidence"/> weighs it.</summary>
/// <param name="Covered">The share of the question that the sentence, or less surely its surroundings, says.</param>
/// <param name="Content">The share of what happens that the sentence itself says.</param>
/// <param name="Fits">Whether there is a piece of the kind that is asked for.</param>
/// <param name="UnmetContent">How much of what happens is not said, summed up.</param>
/// <param name="Spread">How far the words that belong together in the question stand apart in the sentence, 1 for a dozen words.</param>
/// <param name="Apart">Whether words that the question ties to each other stand apart: "capital" and "Albania", "first" and "bridge", a verb and its object.</param>
/// <param name="Lead">By how much the sentence beats the next.</param>
public readonly record struct Doubts(
    float Covered,
    float Content,
    float Pairs,
    float Window,
    float Fits,
    float UnmetName,
    float UnmetNumber,
    float UnmetRank,
    float WrongRole,
    float RightRole,
    float PersonElsewhere,
    float UnmetContent,
    float Spread,
    float Apart,
    float Lead)
{
    /// <summary>A word in the sentences around counts so much of one in the sentence itself.</summary>
    private const float ContextShare = 0.6f;

    private const float Met = 0.6f;
    private const float WidestSpread = 12;

    public static Doubts Of(AnalysedQuestion question, IReadOnlyList<RankedSentence> ranked, RankedSentence sentence, ShortAnswer? answer)
    {
        var match = sentence.Match;
        var next = ranked.FirstOrDefault(other => !ReferenceEquals(other, sentence));
        return new Doubts(
            match.Coverage(question, MetBy, role => role is not (TermRole.Light or TermRole.Focus)),
            sentence.Features.Content,
            sentence.Features.Pairs,
            sentence.Features.Window,
            answer is { Fits: true } ? 1 : 0,
            Unmet(TermRole.Name),
            Unmet(TermRole.Number),
            Unmet(TermRole.Rank),
            sentence.Features.Role < 0 ? 1 : 0,
            sentence.Features.Role > 0 ? 1 : 0,
            question.Names.Any(name => name.People.Count > 0 && match.Terms[name.Terms[0]].Strength < Met) ? 1 : 0,
            question.Terms.Select((term, i) => term.Role == TermRole.Content ? term.Weight * Math.Max(0, Met - MetBy(match.Terms[i])) / Met : 0).Sum(),
            SpreadOf(question, match),
            Ties.AreBroken(question, match) ? 1 : 0,
            next is null ? 1 : Math.Clamp(sentence.Score - next.Score, 0, 3) / 3);

        float Unmet(TermRole role) => question.Terms.Where((term, i) => term.Role == role && match.Terms[i].Best < Met).Any() ? 1 : 0;
    }

    private static float MetBy(TermMatch term) => Math.Max(term.Strength, ContextShare * term.Context);

    private static float SpreadOf(AnalysedQuestion question, SentenceMatch match)
    {
        float widest = 0;
        var last = -1;
        for (var i = 0; i < match.Terms.Count; i++)
        {
            if (match.Terms[i].At >= 0 && question.Terms[i].Role is not TermRole.Light)
            {
                widest = last < 0 ? widest : Math.Max(widest, Math.Abs(match.Terms[i].At - last));
                last = match.Terms[i].At;
            }
        }

        return Math.Min(1, widest / WidestSpread);
    }
}
