using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Reading;
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
    private const int MostKin = 6;
    private const float LeastKin = 0.6f;
    private const float KinShare = 0.4f;
    private const int SentencesBefore = 3;

    private readonly ArticlePages _pages = new(library);

    public IReadOnlyList<Candidate> Find(AnalysedQuestion question, ArticleId? article, Func<Passage, bool>? among)
    {
        var limit = among is null ? Limit : Limit * 20;
        var found = library.Search(new PassageQuery(Query(question), article, limit));
        return [.. found.Where(passage => among is null || among(passage.Passage)).Take(MostCandidates).Select(Read)];
    }

    private List<WeightedTerm> Query(AnalysedQuestion question)
    {
        var terms = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var asked in question.Terms)
        {
            var share = asked.Role == TermRole.Light ? 0.3f : asked.Role == TermRole.Focus ? 0.7f : 1;
            var kin = asked.Kin
                .Where(other => other.Value >= LeastKin && !asked.Word.Terms.Contains(other.Key, StringComparer.Ordinal))
                .OrderByDescending(other => other.Value).ThenBy(other => other.Key, StringComparer.Ordinal)
                .Where(other => library.PassagesWith(other.Key) > 0)
                .Take(MostKin);
            foreach (var term in asked.Word.Terms)
            {
                Add(term, share);
            }

            foreach (var (term, strength) in kin)
            {
                Add(term, share * strength * KinShare);
            }
        }

        return [.. terms.Select(pair => new WeightedTerm(pair.Key, pair.Value))];

        void Add(string term, float weight) => terms[term] = Math.Max(weight, terms.GetValueOrDefault(term));
    }

    private Candidate Read(FoundPassage found)
    {
        var passage = found.Passage;
        var around = _pages.Around(passage.Id, SentencesBefore, 1)
            .Where(other => other.Paragraph == passage.Paragraph)
            .ToLookup(other => other.Id.Ordinal.CompareTo(passage.Id.Ordinal));
        return new Candidate(
            passage,
            found.Score,
            found.ParagraphScore,
            WordReader.Read(passage.Text),
            [.. around[-1]],
            around[1].FirstOrDefault(),
            _pages.EventsIn(passage.Id),
            _pages.PeopleIn(passage));
    }
}
