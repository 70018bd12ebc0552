using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Retrieval;

namespace Bot.Answers.Ask.Ranking;

/// <summary>
/// BM25 of the sentences and paragraphs of one article, with its own rarities: a word that is rare in the library may be
/// everywhere in the article. Words that can stand for a term count as much as they mean the same.
/// </summary>
internal sealed class ArticleScores
{
    private const float SentenceK1 = 0.6f;
    private const float SentenceB = 0.4f;
    private const float ParagraphK1 = 1.2f;
    private const float ParagraphB = 0.75f;

    private readonly AnalysedQuestion _question;
    private readonly ArticlePage _page;
    private readonly Dictionary<int, float> _sentences = [];
    private readonly Dictionary<int, float> _paragraphs = [];

    public ArticleScores(AnalysedQuestion question, ArticlePage page)
    {
        (_question, _page) = (question, page);
        Rarities = [.. question.Terms.Select(term => page.RarityOf(term.Word.Terms))];
    }

    /// <summary>Of the question's terms.</summary>
    public IReadOnlyList<float> Rarities { get; }

    public float Sentence(int ordinal)
    {
        if (!_sentences.TryGetValue(ordinal, out var score))
        {
            _sentences[ordinal] = score = Score(ordinal, ordinal, SentenceK1, SentenceB, _page.MeanLength);
        }

        return score;
    }

    public float Paragraph(int ordinal)
    {
        var (first, last) = _page.ParagraphOf(ordinal);
        if (!_paragraphs.TryGetValue(first, out var score))
        {
            _paragraphs[first] = score = Score(first, last, ParagraphK1, ParagraphB, _page.MeanLength * 4);
        }

        return score;
    }

    private float Score(int first, int last, float k1, float b, float mean)
    {
        var counts = new TermMatch[_question.Terms.Count];
        var length = 0;
        for (var at = first; at <= last; at++)
        {
            length += _page.Words[at].Count;
            _question.Kin.Meet(_page.Words[at], counts, (known, met, _) => known with { Strength = known.Strength + met });
        }

        float sum = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            var often = counts[i].Strength;
            sum += Rarities[i] * ShareOf(_question.Terms[i].Role) * often * (k1 + 1) / (often + k1 * (1 - b + b * length / mean));
        }

        return sum;
    }

    private static float ShareOf(TermRole role) => role switch { TermRole.Light => 0.3f, TermRole.Focus => 0.7f, _ => 1 };
}
