using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;
using Bot.Articles;

namespace Bot.Answers.Ask.Extraction;

/// <summary>"What happened on 3 December 1983?" is answered by the clause of that date.</summary>
internal static class Happenings
{
    /// <summary>From the best sentence that tells of the asked date.</summary>
    public static (RankedSentence Sentence, ShortAnswer Answer)? Find(AnalysedQuestion question, IReadOnlyList<RankedSentence> ranked)
    {
        if (question is not { Kind: QuestionKind.What, Date: { } asked } || !question.Terms.All(term => term.Role is TermRole.Light or TermRole.Number))
        {
            return null;
        }

        foreach (var sentence in ranked)
        {
            var candidate = sentence.Match.Candidate;
            foreach (var dated in candidate.Events.Where(dated => asked.Fits(dated.Date)))
            {
                var at = candidate.Passage.Text.IndexOf(dated.Summary, StringComparison.Ordinal);
                if (at >= 0)
                {
                    return (sentence, new ShortAnswer(dated.Summary, new TextSpan(at, dated.Summary.Length), dated.Summary));
                }
            }
        }

        return null;
    }
}
