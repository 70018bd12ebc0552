using Bot.Commands.Cards;
using Bot.Knowledge.Articles;
using Bot.Knowledge.People;

namespace Bot.Commands.Daily;

/// <summary>
/// All facts by number: the events of all articles, then all people. The names last as long as the text of the article:
/// <c>event/0123456789abcdef/12</c>, <c>person/Ali Soilih</c>.
/// </summary>
internal sealed class FactShelf
{
    private const string EventMark = "event";
    private const string PersonMark = "person";
    private const int RoomForName = 100;

    private readonly IReadOnlyList<Article> _articles;
    private readonly PeopleDirectory _people;

    /// <summary>The number of the first event of each article.</summary>
    private readonly int[] _starts;
    private readonly int _events;

    public FactShelf(IReadOnlyList<Article> articles, PeopleDirectory people)
    {
        _articles = articles;
        _people = people;
        _starts = new int[articles.Count];
        for (var index = 0; index < articles.Count; index++)
        {
            _starts[index] = _events;
            _events += articles[index].Events;
        }
    }

    public int Count => _events + _people.Names.Count;

    /// <summary>Whether it was made from these, and so is up to date.</summary>
    public bool IsOf(IReadOnlyList<Article> articles, PeopleDirectory people) =>
        ReferenceEquals(articles, _articles) && ReferenceEquals(people, _people);

    /// <param name="number">From 0, below <see cref="Count"/>.</param>
    public string Name(int number)
    {
        if (number >= _events)
        {
            return $"{PersonMark}/{NameKey.Of(_people.Names[number - _events].Name, RoomForName)}";
        }

        // Of several articles that begin at one number, all but the last have no events.
        var found = Array.BinarySearch(_starts, number);
        var article = found >= 0 ? found : ~found - 1;
        while (_articles[article].Events == 0 || number - _starts[article] >= _articles[article].Events)
        {
            article++;
        }

        return $"{EventMark}/{_articles[article].Id}/{number - _starts[article]}";
    }

    /// <returns>Null for the name of something else.</returns>
    public static (ArticleId Article, int Number)? ReadEvent(string name) =>
        name.Split('/') is [EventMark, var article, var text] && int.TryParse(text, out var number) ? (new ArticleId(article), number) : null;

    /// <returns>The full name of the person; null for the name of something else.</returns>
    public string? ReadPerson(string name) => name.StartsWith($"{PersonMark}/", StringComparison.Ordinal)
        ? NameKey.Find(name[(PersonMark.Length + 1)..], _people.Names.Select(person => person.Name))
        : null;
}
