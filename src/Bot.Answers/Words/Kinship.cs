using System.Collections.Concurrent;
using Bot.Knowledge.Search;

namespace Bot.Answers.Words;

/// <summary>Other words that say the same or nearly: a question's "removed" is met by "ousted", its "independent" by "independence".</summary>
public static class Kinship
{
    private const int MostCached = 4000;

    /// <summary>The first words of a name tell it from others: "papua new", "united arab".</summary>
    private const int WordsOfName = 2;

    private static readonly ConcurrentDictionary<string, IReadOnlySet<string>> Opposites = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, float>> Cache = new(StringComparer.Ordinal);

    /// <summary>
    /// The terms of <see cref="TermAnalyzer"/> that can stand for a word, with how well they do, above 0 and up to 1;
    /// its own term has 1. Opposites are not among them. Two terms with a space between are met only one behind the other.
    /// </summary>
    /// <param name="word">In lower case.</param>
    public static IReadOnlyDictionary<string, float> Of(string word)
    {
        if (Cache.Count > MostCached)
        {
            Cache.Clear();
        }

        return Cache.GetOrAdd(word, Expand);
    }

    /// <summary>The same of a country's name of several words, for each of them: "north korea" can be "DPRK".</summary>
    /// <param name="name">In lower case.</param>
    public static IReadOnlyDictionary<string, float> OfName(string name) => TermsOf(Countries.OthersOf(name));

    /// <summary>The terms of the words that mean the contrary of a word.</summary>
    /// <param name="word">In lower case.</param>
    public static IReadOnlySet<string> OppositesOf(string word)
    {
        if (Opposites.Count > MostCached)
        {
            Opposites.Clear();
        }

        return Opposites.GetOrAdd(word, FindOpposites);
    }

    private static HashSet<string> FindOpposites(string word)
    {
        var book = WordBook.English;
        return book.FormsOf(word)
            .SelectMany(book.RelatedTo)
            .Where(kin => kin.Relation == WordRelation.Opposite)
            .SelectMany(kin => TermAnalyzer.Analyze(kin.Word))
            .Select(term => term.Text)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static Dictionary<string, float> Expand(string word)
    {
        var book = WordBook.English;
        var terms = TermsOf(Countries.OthersOf(word));
        var roots = book.FormsOf(word).ToDictionary(form => form, _ => 1f, StringComparer.Ordinal);
        foreach (var root in roots.Keys.ToList())
        {
            foreach (var (derived, _) in book.RelatedTo(root).Where(kin => kin.Relation == WordRelation.Derived))
            {
                roots.TryAdd(derived, 0.9f);
            }
        }

        foreach (var (root, strength) in roots)
        {
            Add(terms, root, strength);
            foreach (var (other, relation) in book.RelatedTo(root).Where(kin => strength >= 1 || kin.Relation == WordRelation.Synonym))
            {
                // A step over a derived word leads further away from what was meant.
                var met = Strength(relation) * (strength < 1 ? 0.7f : 1);
                Add(terms, other, met);
                if (strength >= 1 && relation is WordRelation.Synonym or WordRelation.Narrower)
                {
                    AddDerived(other, met);
                }
            }

            foreach (var (other, met) in Paraphrases.Of(root).Where(_ => strength >= 1))
            {
                Add(terms, other, met);
                AddDerived(other, met);
            }
        }

        return terms;

        void AddDerived(string other, float met)
        {
            foreach (var (derived, _) in book.RelatedTo(other).Where(kin => kin.Relation == WordRelation.Derived))
            {
                Add(terms, derived, met * 0.85f);
            }
        }
    }

    private static Dictionary<string, float> TermsOf(IEnumerable<(string Word, float Strength)> others)
    {
        var terms = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var (other, strength) in others)
        {
            if (other.Contains(' ', StringComparison.Ordinal))
            {
                terms[string.Join(' ', TermAnalyzer.Analyze(other).Take(WordsOfName).Select(term => term.Text))] = strength;
            }
            else
            {
                Add(terms, other, strength);
            }
        }

        return terms;
    }

    private static void Add(Dictionary<string, float> terms, string other, float strength)
    {
        foreach (var term in TermAnalyzer.Analyze(other))
        {
            if (strength > 0 && (!terms.TryGetValue(term.Text, out var before) || before < strength))
            {
                terms[term.Text] = strength;
            }
        }
    }

    private static float Strength(WordRelation relation) => relation switch
    {
        WordRelation.BaseForm => 1,
        WordRelation.Derived => 0.9f,
        WordRelation.Synonym => 0.8f,
        WordRelation.Narrower => 0.7f,
        WordRelation.Broader => 0.6f,
        WordRelation.Similar => 0.6f,
        WordRelation.DistantSynonym => 0.5f,
        _ => 0,
    };
}
