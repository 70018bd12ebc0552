using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Retrieval;

namespace Bot.Answers.Ask.Ranking;

/// <summary>The sentences that may answer a question, to compare one with the best of all.</summary>
internal sealed class Rivals
{
    private readonly AnalysedQuestion _question;
    private readonly Dictionary<RankedSentence, int> _ranks = new(ReferenceEqualityComparer.Instance);
    private readonly List<float> _meanings;
    private readonly Dictionary<(ArticlePage Page, int Ordinal), float> _meaningAt = [];

    /// <param name="ranked">Best first; not empty.</param>
    public Rivals(AnalysedQuestion question, IReadOnlyList<RankedSentence> ranked)
    {
        _question = question;
        BestHand = ranked[0].Score;
        _meanings = [.. ranked.Select(sentence => sentence.Meaning).OrderDescending()];
        foreach (var sentence in ranked)
        {
            var candidate = sentence.Match.Candidate;
            var scores = ScoresIn(candidate.Page);
            _ranks[sentence] = _ranks.Count;
            _meaningAt[(candidate.Page, candidate.Ordinal)] = sentence.Meaning;
            BestSentence = Math.Max(BestSentence, scores.Sentence(candidate.Ordinal));
            BestParagraph = Math.Max(BestParagraph, scores.Paragraph(candidate.Ordinal));
        }
    }

    public float BestHand { get; }

    public float BestSentence { get; } = 0.01f;

    public float BestParagraph { get; } = 0.01f;

    public float BestMeaning => _meanings[0];

    /// <summary>How many mean more the same as the question.</summary>
    public int MeaningRankOf(RankedSentence sentence) => _meanings.TakeWhile(other => other > sentence.Meaning).Count();

    /// <summary>Of a sentence that stands beside one of them; 0 where it is none of them itself.</summary>
    public float MeaningAt(ArticlePage page, int ordinal) => _meaningAt.GetValueOrDefault((page, ordinal));

    public ArticleScores ScoresIn(ArticlePage page) => _question.ScoresIn(page);

    public int RankOf(RankedSentence sentence) => _ranks[sentence];
}
