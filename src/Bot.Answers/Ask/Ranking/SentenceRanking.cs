using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Retrieval;
using Bot.Answers.Learning;
using Bot.Answers.Vectors;

namespace Bot.Answers.Ask.Ranking;

internal static class SentenceRanking
{
    /// <summary>So many of the first order are compared by what they mean, which takes some milliseconds each when they are new.</summary>
    private const int MostCompared = 24;

    /// <summary>A first order, by weights set by hand.</summary>
    /// <returns>Best first; of equals the one that stands first.</returns>
    public static IReadOnlyList<RankedSentence> Rank(AnalysedQuestion question, IReadOnlyList<Candidate> candidates)
    {
        if (candidates.Count == 0)
        {
            return [];
        }

        var bestScore = candidates.Max(candidate => candidate.Score);
        var bestParagraph = candidates.Max(candidate => candidate.ParagraphScore);
        var ranked = Order(candidates
            .Select(candidate => SentenceMatch.Of(question, candidate))
            .Select(match => (match, Features: SentenceFeatures.Of(question, match, bestScore, bestParagraph)))
            .Select(found => new RankedSentence(found.match, found.Features, SentenceWeights.Sum(found.Features))));
        var asked = SentenceVectors.OfQuestion(question);
        Parallel.For(0, Math.Min(MostCompared, ranked.Count), rank =>
            ranked[rank] = ranked[rank] with { Meaning = SentenceVectors.Likeness(asked, ranked[rank].Match.Candidate.Passage) });
        return ranked;
    }

    /// <summary>The order that a model gives, which has learned from <see cref="RankingFeatures"/>.</summary>
    /// <param name="ranked">As <see cref="Rank"/> gives them.</param>
    /// <returns>Best first; of equals the one that stands first.</returns>
    public static IReadOnlyList<RankedSentence> Reorder(AnalysedQuestion question, IReadOnlyList<RankedSentence> ranked, TreeModel model)
    {
        if (ranked.Count == 0)
        {
            return [];
        }

        var rivals = new Rivals(question, ranked);
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
