using Bot.Knowledge.Articles;
using Bot.Knowledge.Passages;
using Bot.Knowledge.People;
using Bot.Knowledge.Search;
using Bot.Knowledge.Storage;
using NodaTime;

namespace Bot.Knowledge.Library;

/// <summary>A store and an index as they are at one moment, with what is derived from them once.</summary>
internal sealed class LibraryView(KnowledgeStore store, PassageIndex index) : IDisposable
{
    private const int LeapYear = 2000;

    private readonly Lazy<PeopleDirectory> _people = new(() => Directory(store));
    private readonly Lazy<IReadOnlyList<AnnualDate>> _daysWithEvents = new(() => DaysOfTheYear().Where(store.HasEventsOn).ToList());

    /// <summary>Of the published file that is shown; null where a working copy is.</summary>
    public FileVersion? Version { get; init; }

    public KnowledgeStore Store => store;

    public PassageIndex Index => index;

    public PeopleDirectory People => _people.Value;

    public IReadOnlyList<AnnualDate> DaysWithEvents => _daysWithEvents.Value;

    public IReadOnlyList<FoundPassage> Search(PassageQuery query)
    {
        var paragraphs = index.Paragraphs(query, query.Limit).ToList();
        var scores = new Dictionary<PassageId, (float Passage, float Paragraph)>();
        foreach (var (first, last, score) in paragraphs)
        {
            for (var ordinal = first.Ordinal; ordinal <= last.Ordinal; ordinal++)
            {
                scores[first with { Ordinal = ordinal }] = (0, score);
            }
        }

        var best = new List<PassageId>();
        foreach (var (passage, score) in index.Passages(query, query.Limit))
        {
            scores[passage] = (score, scores.GetValueOrDefault(passage).Paragraph);
            best.Add(passage);
        }

        var fromParagraphs = paragraphs.Take(query.Limit / 4)
            .SelectMany(found => Enumerable.Range(found.First.Ordinal, found.Last.Ordinal - found.First.Ordinal + 1)
                .Select(ordinal => found.First with { Ordinal = ordinal }));
        return best.Concat(fromParagraphs)
            .Distinct()
            .Select(passage => new FoundPassage(passage, scores[passage].Passage, scores[passage].Paragraph))
            .OrderByDescending(found => found.Score + found.ParagraphScore)
            .ThenBy(found => found.Passage.Article.Value, StringComparer.Ordinal)
            .ThenBy(found => found.Passage.Ordinal)
            .ToList();
    }

    public Article? FindArticle(string title)
    {
        var key = TermAnalyzer.Fold(title.Trim());
        var folded = store.Articles.Select(article => (article, key: TermAnalyzer.Fold(article.Title))).ToList();
        var same = folded.Find(candidate => candidate.key == key).article;
        if (same is not null || key.Length == 0)
        {
            return same;
        }

        var beginning = folded.Where(candidate => candidate.key.StartsWith(key, StringComparison.Ordinal)).Take(2).ToList();
        return beginning.Count == 1 ? beginning[0].article : null;
    }

    public void Dispose()
    {
        index.Dispose();
        store.Dispose();
    }

    private static PeopleDirectory Directory(KnowledgeStore store) => new(store.PersonNames()
        .GroupBy(person => person.Name, StringComparer.Ordinal)
        .Select(same => new PersonName(
            same.Key,
            same.SelectMany(person => person.Aliases).Distinct(StringComparer.Ordinal).ToList(),
            same.SelectMany(person => person.Titles).Distinct(StringComparer.Ordinal).ToList(),
            same.Sum(person => person.Mentions)))
        .OrderByDescending(person => person.Mentions)
        .ThenBy(person => person.Name, StringComparer.Ordinal)
        .ToList());

    private static IEnumerable<AnnualDate> DaysOfTheYear() => Enumerable.Range(0, 366)
        .Select(day => new LocalDate(LeapYear, 1, 1).PlusDays(day))
        .Select(date => new AnnualDate(date.Month, date.Day));
}
