using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Retrieval;

namespace Bot.Answers.Ask.Ranking;

internal static class SentenceRanking
{
    /// <returns>Best first; of equals the one that stands first.</returns>
    public static IReadOnlyList<RankedSentence> Rank(AnalysedQuestion question, IReadOnlyList<Candidate> candidates)
    {
        if (candidates.Count == 0)
        {
            return [];
        }

        var bestScore = candidates.Max(candidate => candidate.Score);
        var bestParagraph = candidates.Max(candidate => candidate.ParagraphScore);
        return [.. candidates
            .Select(candidate => SentenceMatch.Of(question, candidate))
            .Select(match => (match, Features: SentenceFeatures.Of(question, match, bestScore, bestParagraph)))
            .Select(found => new RankedSentence(found.match, found.Features, SentenceWeights.Sum(found.Features)))
            .OrderByDescending(ranked => ranked.Score)
            .ThenBy(ranked => ranked.Match.Candidate.Passage.ArticleTitle, StringComparer.Ordinal)
            .ThenBy(ranked => ranked.Match.Candidate.Passage.Id.Ordinal)];
    }
}
