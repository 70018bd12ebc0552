using System.Collections.Concurrent;
using Bot.Answers.People;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Library;

namespace Bot.Answers.Ask.Retrieval;

/// <summary>
/// The articles that questions were put to, kept for the next question; an article's id stands for one text, so nothing
/// kept can be out of date.
/// </summary>
internal sealed class ArticlePages(ArticleLibrary library)
{
    /// <summary>About 15 MB.</summary>
    private const int MostPassages = 6_000;

    private readonly ConcurrentDictionary<ArticleId, ArticlePage> _pages = new();
    private int _passages;

    public ArticlePage this[ArticleId article]
    {
        get
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
    }

    private ArticlePage Read(ArticleId article) => new(
        library.Passages(article),
        library.Events(article).ToLookup(dated => dated.Passage.Ordinal),
        library.PeopleOf(article)
            .SelectMany(person =>
            {
                var words = person.Aliases.Append(person.Name).SelectMany(NameIndex.WordsOf).ToHashSet(StringComparer.Ordinal);
                return person.Mentions.Select(mention => (mention.Passage, Found: new MentionedPerson(person.Name, words, mention.Kind, mention.Span)));
            })
            .ToLookup(pair => pair.Passage, pair => pair.Found));
}
