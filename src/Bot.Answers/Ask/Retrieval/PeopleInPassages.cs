using System.Collections.Concurrent;
using Bot.Answers.People;
using Bot.Articles;
using Bot.Articles.People;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Library;
using Bot.Knowledge.Passages;

namespace Bot.Answers.Ask.Retrieval;

/// <summary>Who is mentioned in which passage. An article's people are kept for the next question; an id stands for one text.</summary>
internal sealed class PeopleInPassages(ArticleLibrary library)
{
    private const int MostArticles = 100;

    private readonly ConcurrentDictionary<ArticleId, ILookup<int, Found>> _articles = new();

    public IReadOnlyList<MentionedPerson> In(Passage passage)
    {
        if (_articles.Count > MostArticles)
        {
            _articles.Clear();
        }

        var found = _articles.GetOrAdd(passage.Id.Article, Read);
        return [.. found[passage.Id.Ordinal]
            .Where(mention => passage.Span.Contains(mention.Span))
            .Select(mention => new MentionedPerson(mention.Name, mention.Words, mention.Kind, new TextSpan(mention.Span.Start - passage.Span.Start, mention.Span.Length)))
            .OrderBy(mention => mention.Span.Start)];
    }

    private ILookup<int, Found> Read(ArticleId article) =>
        library.PeopleOf(article)
            .SelectMany(person =>
            {
                var words = person.Aliases.Append(person.Name).SelectMany(NameIndex.WordsOf).ToHashSet(StringComparer.Ordinal);
                return person.Mentions.Select(mention => (mention.Passage, Found: new Found(person.Name, words, mention.Kind, mention.Span)));
            })
            .ToLookup(pair => pair.Passage, pair => pair.Found);

    private sealed record Found(string Name, IReadOnlySet<string> Words, MentionKind Kind, TextSpan Span);
}
