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
    private const float KinShare = 0.4f;
    private const int SentencesBefore = 3;

    private readonly ArticlePages _pages = new(library);

    public IReadOnlyList<Candidate> Find(AnalysedQuestion question, ArticleId? article, Func<Passage, bool>? among)
    {
        var limit = among is null ? Limit : Limit * 20;
        var found = library.Search(new PassageQuery(Query(question), article, limit));
        var read = new Dictionary<string, IReadOnlyList<Word>>(StringComparer.Ordinal);
        return [.. found.Where(passage => among is null || among(passage.Passage)).Take(MostCandidates).Select(passage => Read(passage, read))];
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

    private Candidate Read(FoundPassage found, Dictionary<string, IReadOnlyList<Word>> read)
    {
        var passage = found.Passage;
        var around = _pages.Around(passage.Id, SentencesBefore, 1)
            .Where(other => other.Paragraph == passage.Paragraph)
            .ToLookup(other => other.Id.Ordinal.CompareTo(passage.Id.Ordinal), other => Words(other.Text));
        var surroundings = new Surroundings(
            Words(passage.ArticleTitle),
            [.. passage.SectionPath.SelectMany(Words)],
            [.. around[-1].SelectMany(words => words)],
            [.. around[1].SelectMany(words => words)]);
        return new Candidate(
            passage, found.Score, found.ParagraphScore, Words(passage.Text), surroundings, _pages.EventsIn(passage.Id), _pages.PeopleIn(passage));

        IReadOnlyList<Word> Words(string text) => read.TryGetValue(text, out var words) ? words : read[text] = WordReader.Read(text);
    }
}
