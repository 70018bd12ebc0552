using Bot.Answers.Ask.Analysis;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Library;
using Bot.Knowledge.Passages;
using Bot.Knowledge.Search;

namespace Bot.Answers.Ask.Retrieval;

/// <summary>Finds the sentences that share words with a question, words that mean the same, or words that are used alike.</summary>
internal sealed class CandidateSearch(ArticleLibrary library)
{
    private const int Limit = 40;
    private const int MostCandidates = 50;
    private const float KinShare = 0.4f;

    /// <summary>In so many of the best articles sentences are looked for that say it in other words, and so many of each are taken.</summary>
    private const int MostPages = 2;

    private const int MostOfPage = 12;

    private readonly ArticlePages _pages = new(library);

    public IReadOnlyList<Candidate> Find(AnalysedQuestion question, ArticleId? article, Func<Passage, bool>? among)
    {
        var limit = among is null ? Limit : Limit * 5;
        var found = library.Search(new PassageQuery(Query(question), article, limit))
            .Select(passage => Candidate.Of(_pages[passage.Passage.Article], passage.Passage.Ordinal, passage.Score, passage.ParagraphScore, among))
            .OfType<Candidate>()
            .Take(MostCandidates)
            .ToList();
        var pages = article is { } one ? [_pages[one]] : found.Select(candidate => candidate.Page).Distinct().Take(MostPages).ToList();
        foreach (var page in pages)
        {
            var known = found.Where(candidate => ReferenceEquals(candidate.Page, page)).Select(candidate => candidate.Ordinal).ToHashSet();
            found.AddRange(OtherWords.Find(question, page)
                .Where(ordinal => !known.Contains(ordinal))
                .Select(ordinal => Candidate.Of(page, ordinal, 0, 0, among))
                .OfType<Candidate>()
                .Take(MostOfPage));
        }

        return found;
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
