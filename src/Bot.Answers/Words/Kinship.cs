using System.Collections.Concurrent;
using Bot.Knowledge.Search;

namespace Bot.Answers.Words;

/// <summary>Other words that say the same or nearly: a question's "removed" is met by "ousted", its "independent" by "independence".</summary>
public static class Kinship
{
    private const int MostCached = 4000;

    /// <summary>An office and who holds it: where there is an ambassador, there is an embassy. The word book does not tell.</summary>
    private const float OfficeShare = 0.65f;

    private static readonly (string Office, string Holder)[] Offices =
        [("embassy", "ambassador"), ("consulate", "consul"), ("presidency", "president"), ("ministry", "minister"), ("papacy", "pope"), ("kingdom", "king")];

    private static readonly ConcurrentDictionary<string, IReadOnlySet<string>> Opposites = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, float>> Cache = new(StringComparer.Ordinal);

    /// <summary>
    /// The terms of <see cref="TermAnalyzer"/> that can stand for a word, with how well they do, above 0 and up to 1;
    /// its own term has 1. Opposites are not among them.
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
        return book.RelatedTo(word)
            .Where(kin => kin.Relation == WordRelation.BaseForm)
            .Select(kin => kin.Word)
            .Append(word)
            .SelectMany(book.RelatedTo)
            .Where(kin => kin.Relation == WordRelation.Opposite)
            .SelectMany(kin => TermAnalyzer.Analyze(kin.Word))
            .Select(term => term.Text)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static Dictionary<string, float> Expand(string word)
    {
        var book = WordBook.English;
        var terms = new Dictionary<string, float>(StringComparer.Ordinal);
        var roots = new Dictionary<string, float>(StringComparer.Ordinal) { [word] = 1 };
        foreach (var (form, _) in book.RelatedTo(word).Where(kin => kin.Relation == WordRelation.BaseForm))
        {
            roots.TryAdd(form, 1);
        }

        foreach (var root in roots.Keys.ToList())
        {
            foreach (var (derived, _) in book.RelatedTo(root).Where(kin => kin.Relation == WordRelation.Derived))
            {
                roots.TryAdd(derived, 0.9f);
            }
        }

        foreach (var (root, strength) in roots)
        {
            Add(root, strength);
            foreach (var (other, relation) in book.RelatedTo(root).Where(kin => strength >= 1 || kin.Relation == WordRelation.Synonym))
            {
                // A step over a derived word leads further away from what was meant.
                var met = Strength(relation) * (strength < 1 ? 0.7f : 1);
                Add(other, met);
                if (strength >= 1 && relation is WordRelation.Synonym or WordRelation.Narrower)
                {
                    foreach (var (derived, _) in book.RelatedTo(other).Where(kin => kin.Relation == WordRelation.Derived))
                    {
                        Add(derived, met * 0.85f);
                    }
                }
            }
        }

        foreach (var (office, holder) in Offices)
        {
            if (roots.ContainsKey(office) || roots.ContainsKey(holder))
            {
                Add(office, OfficeShare);
                Add(holder, OfficeShare);
            }
        }

        return terms;

        void Add(string other, float strength)
        {
            foreach (var term in TermAnalyzer.Analyze(other))
            {
                if (strength > 0 && (!terms.TryGetValue(term.Text, out var before) || before < strength))
                {
                    terms[term.Text] = strength;
                }
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
