using Bot.Answers.Ask.Analysis;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Library;
using Bot.Knowledge.Passages;
using Bot.Knowledge.Search;

namespace Bot.Answers.Ask.Retrieval;

/// <summary>Finds the sentences that share words with a question, or words that mean the same.</summary>
internal sealed class CandidateSearch(ArticleLibrary library)
{
    private const int Limit = 40;
    private const int MostCandidates = 50;
    private const float KinShare = 0.4f;

    private readonly ArticlePages _pages = new(library);

    public IReadOnlyList<Candidate> Find(AnalysedQuestion question, ArticleId? article, Func<Passage, bool>? among)
    {
        var limit = among is null ? Limit : Limit * 5;
        var found = library.Search(new PassageQuery(Query(question), article, limit));
        return [.. found
            .Select(passage => (Page: _pages[passage.Passage.Article], passage.Passage.Ordinal, passage.Score, passage.ParagraphScore))
            .Where(passage => passage.Ordinal < passage.Page.Passages.Count && (among is null || among(passage.Page.Passages[passage.Ordinal])))
            .Take(MostCandidates)
            .Select(passage => Candidate.Of(passage.Page, passage.Ordinal, passage.Score, passage.ParagraphScore))];
    }

    private static List<WeightedTerm> Query(AnalysedQuestion question)
    {
        var terms = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var asked in question.Terms)
        {
            var share = asked.Role == TermRole.Light ? 0.3f : asked.Role == TermRole.Focus ? 0.7f : 1;
            foreach (var term in asked.Word.Terms)
            {
                Add(term, share);
            }

            foreach (var term in asked.Searched)
            {
                Add(term, share * asked.Kin[term] * KinShare);
            }
        }

        return [.. terms.Select(pair => new WeightedTerm(pair.Key, pair.Value))];

        void Add(string term, float weight) => terms[term] = Math.Max(weight, terms.GetValueOrDefault(term));
    }
}
