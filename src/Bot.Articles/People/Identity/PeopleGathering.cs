using Bot.Articles.People.Lists;
using Bot.Articles.People.Naming;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Identity;

/// <summary>
/// Decides which names are one person: names of several words first, over the whole article, then single words, each
/// by the people already known. Candidates are looked up by word, and only the last few are weighed, so that the cost
/// stays linear.
/// </summary>
internal sealed class PeopleGathering
{
    private const int MostCandidates = 24;

    private readonly Dictionary<uint, List<Person>> _byWord = [];
    private readonly Dictionary<uint, Person> _singles = [];
    private readonly Person? _subject;

    private PeopleGathering(string title)
    {
        if (TitleName.Of(title) is { } parts)
        {
            _subject = new Person(parts, TitleName.Text(title));
            Index(_subject, parts);
        }
    }

    /// <param name="title">The article's; the person that it names is who a bare surname means in doubt.</param>
    /// <returns>In order of the first mention.</returns>
    public static List<Person> Gather(ArticleWords words, string title, IReadOnlyList<NameMention> mentions)
    {
        var gathering = new PeopleGathering(title);
        var owners = new Person?[mentions.Count];
        var changes = new List<int>();
        for (var i = 0; i < mentions.Count; i++)
        {
            var birthName = false;
            if (i > 0 && NameChange.Is(words, mentions[i - 1], mentions[i], out birthName))
            {
                changes.Add(i);
            }

            if (birthName)
            {
                owners[i] = gathering.Register(mentions[i], [mentions[i - 1].Parts[0], .. mentions[i].Parts]);
            }
            else if (mentions[i].Parts.Length > 1)
            {
                owners[i] = gathering.Register(mentions[i], mentions[i].Parts);
            }
        }

        var last = new Dictionary<Person, int>();
        for (var i = 0; i < mentions.Count; i++)
        {
            owners[i] ??= gathering.Single(mentions[i], last);
            last[owners[i]!] = i;
        }

        foreach (var change in changes)
        {
            owners[change]!.Join(owners[change - 1]!, gathering._subject);
        }

        return InOrder(mentions, owners);
    }

    private static List<Person> InOrder(IReadOnlyList<NameMention> mentions, Person?[] owners)
    {
        var copies = new Dictionary<Person, Person>();
        var people = new List<Person>();
        for (var i = 0; i < mentions.Count; i++)
        {
            var owner = owners[i]!.Root;
            if (!copies.TryGetValue(owner, out var person))
            {
                person = owner.Empty();
                copies.Add(owner, person);
                people.Add(person);
            }

            person.Add(mentions[i], isMainName: owner == owners[i]);
        }

        return people;
    }

    private Person Register(NameMention mention, NamePart[] parts)
    {
        Person? found = null;
        foreach (var candidate in Candidates(Person.FamilyName(parts).Hash).Concat(Candidates(parts[0].Hash)))
        {
            if (candidate != found && NameLikeness.SamePerson(candidate.Full, parts))
            {
                if (candidate.Full.Length == parts.Length)
                {
                    found = candidate;
                    break;
                }

                found ??= candidate;
            }
        }

        found ??= parts == mention.Parts ? new Person() : new Person(parts, text: null);
        found.Add(mention);
        Index(found, parts);
        return found;
    }

    private Person Single(NameMention mention, Dictionary<Person, int> last)
    {
        var word = mention.Parts.Length > 0 ? mention.Parts[0] : default;
        Person? best = null;
        var bestScore = 0L;
        foreach (var candidate in mention.IsPart && word.IsGiven ? [] : Candidates(word.Hash))
        {
            var score = Likeness(candidate, mention, word) + (last.TryGetValue(candidate, out var seen) ? seen : 0);
            if (score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        if (best is not null)
        {
            if (best.Names.Count == 0)
            {
                best.Add(mention);
            }

            return best;
        }

        if (!_singles.TryGetValue(word.Hash, out var single))
        {
            single = new Person();
            _singles.Add(word.Hash, single);
        }

        single.Add(mention);
        return single;
    }

    /// <summary>
    /// How well a bare word names somebody; zero where it cannot. What counts, most first: the same title, being the article's
    /// subject, having been named before, the word being the family name; then who was named last.
    /// </summary>
    private long Likeness(Person candidate, NameMention mention, NamePart word)
    {
        var full = candidate.Full;
        var family = full.Count(part => !part.IsSuffix) > 1 && Person.FamilyName(full).Hash == word.Hash;
        if (!family && full[0].Hash != word.Hash && word.IsGiven)
        {
            return 0; // a middle name is no form of address, a Spanish father's name is
        }

        const long Step = 1L << 32;
        var sameTitle = mention.Title.Length > 0 && candidate.TitleWords.Contains(WordHash.OfLower(mention.Title.AsSpan(mention.Title.LastIndexOf(' ') + 1)));
        return 1 + (sameTitle ? 8 * Step : 0) + (candidate == _subject ? 4 * Step : 0) + (family ? Step : 0) + (full[^1].IsSuffix ? 0 : Step / 2)
            + (candidate.Names.Count > 0 && candidate.Names[0].First < mention.First ? 2 * Step : 0);
    }

    private IEnumerable<Person> Candidates(uint word) =>
        _byWord.TryGetValue(word, out var people) ? people.Skip(people.Count - MostCandidates) : [];

    private void Index(Person person, NamePart[] parts)
    {
        foreach (var part in parts)
        {
            if (part.IsInitial || part.IsParticle || part.IsSuffix)
            {
                continue;
            }

            if (!_byWord.TryGetValue(part.Hash, out var people))
            {
                people = [];
                _byWord.Add(part.Hash, people);
            }

            if (people.Count == 0 || !people.Skip(people.Count - MostCandidates).Contains(person))
            {
                people.Add(person);
            }
        }
    }
}
