using Bot.Articles.People.Lists;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Tagging;

/// <summary>
/// Companies, clubs and bands that bear people's names, by what is said of them: "at Morgan Stanley", "chairman of Morgan Stanley",
/// "played for Santos". The whole article counts: a name that is said to be an organisation's somewhere and a person's nowhere is
/// no person's anywhere in it.
/// </summary>
internal sealed class OrganisationCues
{
    private static readonly WordSet Kinds = new(
        "bank company firm conglomerate airline brokerage studio label brand club team side band newspaper magazine university college school");

    private static readonly WordSet Offices = new(
        "chairman chairwoman president vice-president director ceo executive founder co-founder co-founders founders member members captain employee employees subsidiary subsidiaries "
        + "shares shareholders headquarters merger takeover branch");

    private static readonly WordSet Players = new(
        "play plays played playing appeared appearances goals striker midfielder defender goalkeeper winger forward caps debut");

    private static readonly WordSet Transfers = new("transferred transfer loan loaned promoted relegated signed");
    private static readonly WordSet Aims = new(
        "look looks looked looking aim aimed aiming directed directs shoot shot fire fired shout shouted yell laugh laughed smile smiled stare stared glance glanced angry anger throw threw thrown swing arrested");

    /// <summary>What no company does.</summary>
    private static readonly WordSet OfPeople = new("born married divorced died studied taught graduated resigned retired thought felt recalled wrote who whose himself herself");

    private static readonly WordSet At = new("at");
    private static readonly WordSet Of = new("of");
    private static readonly WordSet For = new("for");
    private static readonly WordSet ToWith = new("to with for from");
    private static readonly WordSet Bracket = new("(");

    private readonly ArticleWords _words;
    private readonly Dictionary<ulong, Bearer> _seen = [];

    private OrganisationCues(ArticleWords words) => _words = words;

    /// <param name="names">In text order; those that are an organisation's go.</param>
    public static void Remove(ArticleWords words, List<NameInText> names)
    {
        var cues = new OrganisationCues(words);
        var kinds = new Bearer[names.Count];
        var (sentence, any) = (0, false);
        for (var i = 0; i < names.Count; i++)
        {
            while (words.Sentences[sentence].End <= names[i].First)
            {
                sentence++;
            }

            kinds[i] = cues.BearerOf(names[i], words.Sentences[sentence]);
            any |= kinds[i] == Bearer.Organisation;
            if (kinds[i] != Bearer.None)
            {
                var key = cues.Key(names[i]);
                cues._seen[key] = cues._seen.GetValueOrDefault(key) | kinds[i];
            }
        }

        if (any)
        {
            var index = 0;
            _ = names.RemoveAll(name => kinds[index++] is var kind && (kind == Bearer.Organisation || cues.Is(name, kind)));
        }
    }

    private bool Is(NameInText name, Bearer kind) => kind == Bearer.None && _seen.GetValueOrDefault(Key(name)) == Bearer.Organisation;

    private Bearer BearerOf(NameInText name, in SentenceWords sentence)
    {
        var tokens = _words.Tokens;
        var before = name.First > sentence.First ? tokens[name.First - 1] : default;
        var before2 = name.First > sentence.First + 1 ? tokens[name.First - 2] : default;
        var behind = name.End < sentence.End ? tokens[name.End] : default;
        var isFull = name.End - name.First > 1;
        if (before.Is(WordClasses.Title) || before.Is(WordClasses.PersonNoun) || tokens[name.First].Is(WordClasses.Title) || (Bracket.Has(behind) && isFull))
        {
            return Bearer.Person;
        }

        var isOrganisation = (before.Shape == Shape.Lower && Kinds.Has(before))
            || (At.Has(before) && isFull && behind.Shape != Shape.Possessive && !Aims.Has(before2))
            || (Of.Has(before) && before2.Shape == Shape.Lower && Offices.Has(before2) && behind.Shape != Shape.Possessive)
            || (!isFull && For.Has(before) && Players.Has(before2))
            || (!isFull && ToWith.Has(before) && Transfers.Has(before2));
        return isOrganisation ? Bearer.Organisation : isFull && OfPeople.Has(behind) ? Bearer.Person : Bearer.None;
    }

    private ulong Key(NameInText name)
    {
        var key = 0UL;
        for (var i = name.First; i < name.End; i++)
        {
            key = (key * 0x9E3779B97F4A7C15) + _words.Tokens[i].Exact;
        }

        return key;
    }

    [Flags]
    private enum Bearer
    {
        None = 0,
        Person = 1,
        Organisation = 2,
    }
}
