using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Retrieval;
using Bot.Answers.Learning;

namespace Bot.Answers.Ask.Ranking;

internal static class SentenceRanking
{
    /// <param name="model">Of <see cref="RankingFeatures"/>; without one the weights set by hand decide.</param>
    /// <returns>Best first; of equals the one that stands first.</returns>
    public static IReadOnlyList<RankedSentence> Rank(AnalysedQuestion question, IReadOnlyList<Candidate> candidates, TreeModel? model)
    {
        if (candidates.Count == 0)
        {
            return [];
        }

        var kin = new KinIndex(question);
        var bestScore = candidates.Max(candidate => candidate.Score);
        var bestParagraph = candidates.Max(candidate => candidate.ParagraphScore);
        var ranked = Order(candidates
            .Select(candidate => SentenceMatch.Of(question, kin, candidate))
            .Select(match => (match, Features: SentenceFeatures.Of(question, match, bestScore, bestParagraph)))
            .Select(found => new RankedSentence(found.match, found.Features, SentenceWeights.Sum(found.Features))));
        if (model is null)
        {
            return ranked;
        }

        var rivals = new Rivals(question, kin, ranked);
        var row = new FeatureRow();
        return Order(ranked.Select(sentence =>
        {
            row.Clear();
            RankingFeatures.Write(question, sentence, rivals, row);
            return sentence with { Score = model.Score(row.Values) };
        }));
    }

    private static List<RankedSentence> Order(IEnumerable<RankedSentence> sentences) =>
        [.. sentences
            .OrderByDescending(ranked => ranked.Score)
            .ThenBy(ranked => ranked.Match.Candidate.Passage.ArticleTitle, StringComparer.Ordinal)
            .ThenBy(ranked => ranked.Match.Candidate.Passage.Id.Ordinal)];
}
