using Bot.Answers.People;
using Bot.Answers.Sources;
using Bot.Answers.Words;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Events;
using Bot.Knowledge.Library;
using Bot.Knowledge.Search;

namespace Bot.Answers.Timeline;

public sealed class TimelineLookup(ArticleLibrary library, ArticleLinks links)
{
    private const int MostNearest = 5;

    private readonly PersonLookup _people = new(library, links);

    public TimelineAnswer For(TimelineQuery query)
    {
        Article? article = null;
        if (query.Article is { } title && (article = library.FindArticle(title)) is null)
        {
            return new TimelineAnswer.UnknownArticle(title, NearestTitles(title));
        }

        var events = library.Events(article?.Id);
        if (query.Person is { } typed)
        {
            switch (_people.Find(typed))
            {
                case PersonAnswer.Found found:
                    events = [.. events.Where(dated => dated.People.Contains(found.Person.Name, StringComparer.Ordinal))];
                    break;
                case PersonAnswer.Ambiguous several:
                    return new TimelineAnswer.AmbiguousPerson(typed, several.Candidates);
                case PersonAnswer.NotFound none:
                    return new TimelineAnswer.UnknownPerson(typed, none.Nearest);
            }
        }

        IEnumerable<Event> asked = events.Where(dated => EventOrder.Overlaps(dated.Date, query.From, query.To));
        return new TimelineAnswer.Found([.. EventOrder.Sort(asked).Select(dated => EventEntry.Of(dated, links))]);
    }

    /// <summary>Titles that share a word with what was typed, or are a few slips away from it.</summary>
    private IReadOnlyList<string> NearestTitles(string typed)
    {
        var words = NameIndex.WordsOf(typed);
        var whole = string.Join(' ', words);
        return [.. library.Articles
            .Select(article => (article.Title, Score: Score(article.Title)))
            .Where(found => found.Score > 0)
            .OrderByDescending(found => found.Score).ThenBy(found => found.Title, StringComparer.Ordinal)
            .Take(MostNearest)
            .Select(found => found.Title)];

        double Score(string title)
        {
            var other = NameIndex.WordsOf(title);
            var slips = EditDistance.Between(whole, string.Join(' ', other), 3);
            var shared = words.Count(word => other.Contains(word, StringComparer.Ordinal) && TermAnalyzer.Analyze(word).Count > 0);
            return slips <= 3 ? 10 - slips : shared / (double)Math.Max(1, Math.Max(words.Count, other.Count));
        }
    }
}
