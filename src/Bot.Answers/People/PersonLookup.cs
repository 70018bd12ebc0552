using Bot.Answers.Sources;
using Bot.Answers.Words;
using Bot.Knowledge.Library;
using Bot.Knowledge.People;

namespace Bot.Answers.People;

/// <summary>Finds people by whatever someone types: full names, surnames, titles, aliases, slips of the pen.</summary>
public sealed class PersonLookup(ArticleLibrary library, ArticleLinks links)
{
    /// <summary>Longer queries are cut; no name is that long.</summary>
    private const int LongestQuery = 200;

    private const int MostCandidates = 25;
    private const int MostNearest = 5;

    /// <summary>A bare surname means the one who is mentioned so much more often than its other bearers.</summary>
    private const int Dominance = 5;

    private readonly PersonCards _cards = new(library, links);
    private (PeopleDirectory Directory, NameIndex Names)? _known;

    internal NameIndex Names
    {
        get
        {
            var directory = library.People;
            if (_known is not { } known || !ReferenceEquals(known.Directory, directory))
            {
                _known = known = (directory, new NameIndex(directory));
            }

            return known.Names;
        }
    }

    public PersonAnswer Find(string query)
    {
        var people = Matching(query);
        return people switch
        {
            [] => new PersonAnswer.NotFound(query, Nearest(query)),
            [var only] => new PersonAnswer.Found(query, _cards.Of(only)),
            _ => new PersonAnswer.Ambiguous(query, [.. people.Take(MostCandidates).Select(person => person.Name)]),
        };
    }

    /// <summary>Names for what was typed so far, best first; those with most mentions for nothing typed.</summary>
    public IReadOnlyList<string> Suggest(string typed, int limit)
    {
        var words = NameIndex.WordsOf(Cut(typed)).Where(word => !TitleWords.IsTitle(word)).ToList();
        var start = string.Join(' ', NameIndex.WordsOf(Cut(typed)));
        var suggested = library.People.Names
            .Select(person => (person.Name, Rank: Rank(person)))
            .Where(found => found.Rank < int.MaxValue)
            .OrderBy(found => found.Rank)
            .Select(found => found.Name)
            .Take(limit)
            .ToList();
        return suggested.Count > 0 ? suggested : [.. Matching(typed).Take(limit).Select(person => person.Name)];

        int Rank(PersonName person)
        {
            var full = string.Join(' ', NameIndex.WordsOf(person.Name));
            return start.Length == 0 || full.StartsWith(start, StringComparison.Ordinal) ? 0
                : words.Count > 0 && words.All(word => Names.WordsOf(person).Any(other => other.StartsWith(word, StringComparison.Ordinal))) ? 1
                : words.Count == 0 && TitleWords.Bears(person, NameIndex.WordsOf(typed)) ? 2
                : int.MaxValue;
        }
    }

    /// <summary>The people that a query may mean, likeliest first.</summary>
    internal IReadOnlyList<PersonName> Matching(string query)
    {
        var words = NameIndex.WordsOf(Cut(query));
        if (words.Count == 0)
        {
            return [];
        }

        var found = ByWords(words);
        if (found.Count > 0)
        {
            return found;
        }

        return Respell(words) is { } spelt ? ByWords(spelt) : ByJoined(string.Concat(words));
    }

    private IReadOnlyList<PersonName> ByWords(IReadOnlyList<string> words)
    {
        var all = Names.WithAll(words);
        if (all.Count > 0)
        {
            return Choose(all, words);
        }

        var title = words.TakeWhile(TitleWords.IsTitle).ToList();
        var name = words.Skip(title.Count).ToList();
        if (name.Count == 0)
        {
            var bearers = library.People.Names.Where(person => TitleWords.Bears(person, title)).ToList();
            return bearers.Count > 0 ? bearers : ByRole(title);
        }

        var named = title.Count > 0 ? Names.WithAll(name) : [];
        var titled = named.Where(person => TitleWords.Bears(person, title)).ToList();
        return Choose(titled.Count > 0 ? titled : named, name);
    }

    /// <summary>Of several that fit, the one whose whole name or only well-known short name was typed.</summary>
    private static IReadOnlyList<PersonName> Choose(IReadOnlyList<PersonName> people, IReadOnlyList<string> words)
    {
        if (people.Count < 2)
        {
            return people;
        }

        var typed = words.Order(StringComparer.Ordinal).ToList();
        var whole = people.Where(person => Same(person.Name)).ToList();
        if (whole.Count == 1)
        {
            return whole;
        }

        var called = people.Where(person => person.Aliases.Any(Same)).ToList();
        return called.Count == 1 && people.All(person => person == called[0] || person.Mentions * Dominance <= called[0].Mentions) ? called : people;

        bool Same(string name) => NameIndex.WordsOf(name).Order(StringComparer.Ordinal).SequenceEqual(typed, StringComparer.Ordinal);
    }

    private List<PersonName> ByRole(IReadOnlyList<string> words) =>
        [.. library.People.Names
            .Where(person => library.PeopleNamed(person.Name).SelectMany(told => told.Roles)
                .Any(role => words.All(word => NameIndex.WordsOf(role.Text).Contains(word, StringComparer.Ordinal))))
            .Take(MostCandidates)];

    private List<string>? Respell(IReadOnlyList<string> words)
    {
        var spelt = new List<string>();
        foreach (var word in words)
        {
            if (Names.HasWord(word) || TitleWords.IsTitle(word) || word.Length == 1)
            {
                spelt.Add(word);
            }
            else if (Names.Nearest(word) is { } near)
            {
                spelt.Add(near);
            }
            else
            {
                return null;
            }
        }

        return spelt;
    }

    /// <summary>"kimilsung" and "Chun Doohwan": the same letters with other gaps.</summary>
    private List<PersonName> ByJoined(string letters) =>
        [.. library.People.Names.Where(person => person.Aliases.Append(person.Name)
            .Any(name => EditDistance.Between(letters, string.Concat(NameIndex.WordsOf(name)), 1) <= (letters.Length < 6 ? 0 : 1)))];

    private IReadOnlyList<string> Nearest(string query)
    {
        var words = NameIndex.WordsOf(Cut(query)).Where(word => !TitleWords.IsTitle(word)).ToList();
        return [.. words
            .Select(word => Names.HasWord(word) ? word : Names.Nearest(word))
            .Where(word => word is not null)
            .SelectMany(word => Names.WithAll([word!]))
            .GroupBy(person => person.Name, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .Select(group => group.Key)
            .Take(MostNearest)];
    }

    private static string Cut(string query) => query.Length <= LongestQuery ? query : query[..LongestQuery];
}
