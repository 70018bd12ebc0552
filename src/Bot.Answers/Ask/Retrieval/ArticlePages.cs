using System.Collections.Concurrent;
using Bot.Answers.People;
using Bot.Articles;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Events;
using Bot.Knowledge.Library;
using Bot.Knowledge.Passages;

namespace Bot.Answers.Ask.Retrieval;

/// <summary>
/// What questions need of an article around a sentence, kept for the next question; an article's id stands for one
/// text, so nothing kept can be out of date.
/// </summary>
internal sealed class ArticlePages(ArticleLibrary library)
{
    /// <summary>About 6 MB.</summary>
    private const int MostPassages = 6_000;

    private readonly ConcurrentDictionary<ArticleId, Page> _pages = new();
    private int _passages;

    public IEnumerable<Passage> Around(PassageId id, int before, int after)
    {
        var passages = PageOf(id.Article).Passages;
        for (var at = Math.Max(0, id.Ordinal - before); at <= id.Ordinal + after && at < passages.Count; at++)
        {
            yield return passages[at];
        }
    }

    /// <summary>In text order.</summary>
    public IReadOnlyList<Event> EventsIn(PassageId id) => [.. PageOf(id.Article).Events[id.Ordinal]];

    /// <summary>In text order.</summary>
    public IReadOnlyList<MentionedPerson> PeopleIn(Passage passage) =>
        [.. PageOf(passage.Id.Article).Mentions[passage.Id.Ordinal]
            .Where(mention => passage.Span.Contains(mention.Span))
            .Select(mention => mention with { Span = new TextSpan(mention.Span.Start - passage.Span.Start, mention.Span.Length) })
            .OrderBy(mention => mention.Span.Start)];

    private Page PageOf(ArticleId article)
    {
        if (_pages.TryGetValue(article, out var known))
        {
            return known;
        }

        var page = Read(article);
        if (Interlocked.Add(ref _passages, page.Passages.Count) > MostPassages)
        {
            _pages.Clear();
            _passages = page.Passages.Count;
        }

        return _pages[article] = page;
    }

    private Page Read(ArticleId article) => new(
        library.Passages(article),
        library.Events(article).ToLookup(dated => dated.Passage.Ordinal),
        library.PeopleOf(article)
            .SelectMany(person =>
            {
                var words = person.Aliases.Append(person.Name).SelectMany(NameIndex.WordsOf).ToHashSet(StringComparer.Ordinal);
                return person.Mentions.Select(mention => (mention.Passage, Found: new MentionedPerson(person.Name, words, mention.Kind, mention.Span)));
            })
            .ToLookup(pair => pair.Passage, pair => pair.Found));

    /// <param name="Mentions">With spans in the article's file.</param>
    private sealed record Page(IReadOnlyList<Passage> Passages, ILookup<int, Event> Events, ILookup<int, MentionedPerson> Mentions);
}
