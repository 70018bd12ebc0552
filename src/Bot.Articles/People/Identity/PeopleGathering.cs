using Bot.Articles.People.Lists;
using Bot.Articles.People.Naming;
using Bot.Articles.People.Roles;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Identity;

/// <summary>
/// Decides which names are one person: names of several words first, over the whole article, then single words, each
/// by the people already known.
/// </summary>
internal sealed class PeopleGathering
{
    private readonly ArticleWords _words;
    private readonly NameIndex _people = new();
    private readonly Dictionary<uint, List<Person>> _singles = [];
    private readonly Person? _subject;

    private PeopleGathering(ArticleWords words, string title)
    {
        _words = words;
        if (TitleName.Of(title) is { } parts)
        {
            _subject = new Person(parts, TitleName.Text(title));
            _people.Add(_subject, parts);
        }
    }

    /// <param name="title">The article's; the person that it names is who a bare surname means in doubt.</param>
    /// <returns>In order of the first mention.</returns>
    public static List<Person> Gather(ArticleWords words, string title, IReadOnlyList<NameMention> mentions)
    {
        var gathering = new PeopleGathering(words, title);
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

        for (var i = 0; i < mentions.Count; i++)
        {
            owners[i] ??= gathering.Single(mentions[i]);
            owners[i]!.LastParagraph = words.Sentences[mentions[i].Sentence].Paragraph;
            if (PronounBehind.Of(words, mentions, i) is var gender && gender != Gender.Unsaid)
            {
                owners[i]!.ByPronoun = gender;
            }
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
        var byFamily = Best(_people.Of(Person.FamilyName(parts).Hash), mention, parts);
        var byGiven = byFamily?.Full.Length == parts.Length ? null : Best(_people.Of(parts[0].Hash), mention, parts);
        var found = byGiven?.Full.Length == parts.Length ? byGiven : byFamily ?? byGiven;
        found ??= parts == mention.Parts ? new Person() : new Person(parts, text: null);
        found.Add(mention);
        _people.Add(found, parts);
        return found;
    }

    /// <summary>The first of as many words, else the first.</summary>
    private Person? Best(ReadOnlySpan<Person> candidates, NameMention mention, NamePart[] parts)
    {
        Person? found = null;
        foreach (var candidate in candidates)
        {
            if (!NameLikeness.SamePerson(candidate.Full, parts) || candidate.IsContradictedBy(mention) || AreBeside(candidate, mention, parts))
            {
                continue;
            }

            if (candidate.Full.Length == parts.Length)
            {
                return candidate;
            }

            found ??= candidate;
        }

        return found;
    }

    /// <summary>"Lajos Nagy met Nagy Lajos": whoever is named in both ways in one sentence is two people, but in brackets.</summary>
    private bool AreBeside(Person candidate, NameMention mention, NamePart[] parts) =>
        candidate.Names.Count > 0 && candidate.Names[^1].Sentence == mention.Sentence && NameLikeness.IsTurned(candidate.Names[^1].Parts, parts)
        && !Phrase.HoldsBracket(_words.Tokens, candidate.Names[^1].End, mention.First);

    private Person Single(NameMention mention)
    {
        var word = mention.Parts.Length > 0 ? mention.Parts[0] : default;
        Person? best = null;
        var (bestScore, isDoubtful) = (0L, false);
        foreach (var candidate in mention.IsPart && word.IsGiven ? [] : _people.Of(word.Hash))
        {
            var score = candidate.IsContradictedBy(mention) || (mention.IsKin && !_people.HasKin(candidate)) ? 0 : Likeness(candidate, mention, word);
            if (score == 0 || score < bestScore)
            {
                continue;
            }

            // Of two who may be meant it is who was named in a later paragraph; of two in one paragraph nobody can tell.
            var isTie = best is not null && score == bestScore;
            isDoubtful = (isTie && candidate.LastParagraph == best!.LastParagraph) || (isDoubtful && isTie && candidate.LastParagraph < best!.LastParagraph);
            (best, bestScore) = isTie && candidate.LastParagraph <= best!.LastParagraph ? (best, bestScore) : (candidate, score);
        }

        if (best is null || isDoubtful || IsOfKin(word, best))
        {
            return SingleWord(mention, word);
        }

        if (best.Names.Count == 0)
        {
            best.Add(mention);
        }

        return best;
    }

    /// <summary>"His brother Dean" was the last who was called so.</summary>
    private bool IsOfKin(NamePart word, Person other) =>
        _singles.TryGetValue(word.Hash, out var known) && known.Exists(person => person.Names[0].IsKin && person.LastParagraph >= other.LastParagraph);

    private Person SingleWord(NameMention mention, NamePart word)
    {
        if (!_singles.TryGetValue(word.Hash, out var known))
        {
            known = [];
            _singles.Add(word.Hash, known);
        }

        var single = known.Find(person => !person.IsContradictedBy(mention));
        if (single is null)
        {
            single = new Person();
            known.Add(single);
        }

        single.Add(mention);
        return single;
    }

    /// <summary>
    /// How well a bare word names somebody; zero where it cannot. What counts, most first: the same title, being the article's
    /// subject, having been named before, the word being the family name; then who was named in a later paragraph.
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
}
