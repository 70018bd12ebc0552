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

    private readonly List<Person> _people = [];
    private readonly Dictionary<uint, List<Person>> _byWord = [];
    private readonly Dictionary<uint, Person> _singles = [];
    private readonly uint[] _subject;

    private PeopleGathering(string title) => _subject = [.. title.Split([' ', '_', '-'], StringSplitOptions.RemoveEmptyEntries).Select(word => Lists.WordHash.OfLower(word))];

    /// <param name="title">The article's; the person that it names is who a bare surname means in doubt.</param>
    /// <returns>In order of the first mention.</returns>
    public static List<Person> Gather(string title, IReadOnlyList<NameMention> mentions)
    {
        var gathering = new PeopleGathering(title);
        var owners = new Person?[mentions.Count];
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Parts.Length > 1)
            {
                owners[i] = gathering.Register(mentions[i]);
            }
        }

        var last = new Dictionary<Person, int>();
        for (var i = 0; i < mentions.Count; i++)
        {
            owners[i] ??= gathering.Single(mentions[i], last);
            last[owners[i]!] = i;
        }

        return InOrder(mentions, owners);
    }

    private static List<Person> InOrder(IReadOnlyList<NameMention> mentions, Person?[] owners)
    {
        var copies = new Dictionary<Person, Person>();
        var people = new List<Person>();
        for (var i = 0; i < mentions.Count; i++)
        {
            if (!copies.TryGetValue(owners[i]!, out var person))
            {
                person = new Person();
                copies.Add(owners[i]!, person);
                people.Add(person);
            }

            person.Add(mentions[i]);
        }

        return people;
    }

    private Person Register(NameMention mention)
    {
        var parts = mention.Parts;
        Person? found = null;
        foreach (var candidate in Candidates(Person.FamilyName(parts).Hash).Concat(Candidates(parts[0].Hash)))
        {
            if (candidate != found && SamePerson(candidate.Full, parts))
            {
                if (candidate.Full.AsSpan().SequenceEqual(parts))
                {
                    found = candidate;
                    break;
                }

                found ??= candidate;
            }
        }

        if (found is null)
        {
            found = new Person();
            _people.Add(found);
        }

        found.Add(mention);
        Index(found, parts);
        return found;
    }

    /// <summary>The shorter name leaves words of the longer one out, but not its ends: "John F. Kennedy", "John Kennedy".</summary>
    internal static bool SamePerson(NamePart[] one, NamePart[] other)
    {
        if (one.Length < other.Length)
        {
            (one, other) = (other, one);
        }

        if (Suffix(one) != 0 && Suffix(other) != 0 && Suffix(one) != Suffix(other))
        {
            return false;
        }

        var (sameFirst, sameLast) = (one[0].Fits(other[0]), Person.FamilyName(one).Hash == Person.FamilyName(other).Hash);
        if (!(sameFirst && sameLast) && !(EndsWith(one, other) && other.Count(part => !part.IsParticle) > 1) && !StartsWith(one, other))
        {
            return false;
        }

        if (sameFirst && sameLast && one.Length > 2 && other.Length > 2 && !one[1].Fits(other[1]))
        {
            return false; // George H. W. Bush, George W. Bush
        }

        var at = 0;
        foreach (var part in one)
        {
            if (at < other.Length && (part.Fits(other[at]) || other[at].IsSuffix))
            {
                at++;
            }
        }

        return at == other.Length;
    }

    private static uint Suffix(NamePart[] parts) => parts.FirstOrDefault(part => part.IsSuffix).Hash;

    private static bool EndsWith(NamePart[] one, NamePart[] other) => one.AsSpan(one.Length - other.Length).SequenceEqual(other);

    private static bool StartsWith(NamePart[] one, NamePart[] other) => one.AsSpan(0, other.Length).SequenceEqual(other);

    private Person Single(NameMention mention, Dictionary<Person, int> last)
    {
        var word = mention.Parts.Length > 0 ? mention.Parts[0] : default;
        Person? best = null;
        var bestScore = int.MinValue;
        foreach (var candidate in Candidates(word.Hash))
        {
            var score = Person.FamilyName(candidate.Full).Hash == word.Hash || candidate.Full[0].Hash == word.Hash ? 0 : -1_000_000;
            score += Person.FamilyName(candidate.Full).Hash == word.Hash ? 500_000 : 0;
            score += mention.Title.Length > 0 && candidate.Names.Exists(name => name.Title.EndsWith(mention.Title)) ? 2_000_000 : 0;
            score += IsSubject(candidate) ? 1_000_000 : 0;
            score += last.TryGetValue(candidate, out var seen) ? Math.Min(seen, 400_000) : -400_000;
            if (score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        if (best is not null)
        {
            return best;
        }

        if (!_singles.TryGetValue(word.Hash, out var single))
        {
            single = new Person();
            _people.Add(single);
            _singles.Add(word.Hash, single);
        }

        single.Add(mention);
        return single;
    }

    private bool IsSubject(Person person) =>
        _subject.Length > 0 && _subject.Contains(Person.FamilyName(person.Full).Hash) && _subject.Contains(person.Full[0].Hash);

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
