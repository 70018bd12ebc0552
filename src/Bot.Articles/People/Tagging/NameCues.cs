using Bot.Articles.People.Lists;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Tagging;

/// <summary>
/// Names that their surroundings make certain although the tagger passed them over: a title and nothing but names behind it,
/// "the late Queen Victoria"; a given name and a surname and nothing else, "Orson Welles", "Sinéad O'Connor"; and names that are certainly none, because a ship carries them.
/// </summary>
internal static class NameCues
{
    private const int Longest = 4;

    /// <summary>In words.</summary>
    private const int FarFromVerb = 8;

    /// <summary>Classes of words that are more likely something else than a surname.</summary>
    public const WordClasses NoName = WordClasses.Place | WordClasses.People | WordClasses.Organisation | WordClasses.NamedOther | WordClasses.Function
        | WordClasses.Title | WordClasses.GroupNoun | WordClasses.PlaceNoun | WordClasses.EventNoun;

    private static readonly WordSet Comma = new(",");
    private static readonly WordSet Family = new("wife husband widow widower son daughter brother sister mother father");
    private static readonly WordSet The = new("the");
    private static readonly WordSet As = new("as");
    private static readonly WordSet Possessives = new("his her their 's ’s");
    private static readonly WordSet Acting = new("starred stars star starring guest-starred guest-starring cast recast appeared appears voiced");
    private static readonly WordSet ShipKinds = new("battleship cruiser battlecruiser destroyer frigate corvette submarine steamship steamer ferry ship warship flagship schooner carrier yacht");
    private static readonly WordSet Diseases = new("disease syndrome lymphoma palsy");
    private static readonly WordSet Houses = new("church cathedral chapel abbey priory hospital college parish");
    private static readonly WordSet Ships = new("hms uss ss rms hmcs hmas hmnzs mv usns rv ins css");

    /// <param name="first">Of a run of which the tagger took nothing.</param>
    public static void Add(ArticleWords words, in SentenceWords sentence, int first, int end, List<NameInText> found)
    {
        var tokens = words.Tokens;
        if (IsOfFamily(tokens, sentence, first, end) || IsPart(tokens, sentence, first, end))
        {
            found.Add(new NameInText(first, end, tokens[first].Span));
            return;
        }

        var name = first;
        while (name < end && tokens[name].Is(WordClasses.Title | WordClasses.TitleModifier))
        {
            name++;
        }

        if (name == first && end - first == 2 && (IsGivenAndSurname(tokens[first], tokens[first + 1]) || IsBeforeIrishSurname(words.Text, tokens[first], tokens[first + 1])))
        {
            found.Add(new NameInText(first, end, TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End)));
            return;
        }

        if (name == first || name == end || end - name > Longest || !tokens[name - 1].Is(WordClasses.Title))
        {
            return;
        }

        for (var i = name; i < end; i++)
        {
            ref readonly var token = ref tokens[i];
            var isName = i == name ? token.Is(WordClasses.Given | WordClasses.Surname) : token.Is(WordClasses.AnyPersonName | WordClasses.Suffix);
            var isPlace = token.Is(WordClasses.Place) && !token.Is(WordClasses.Given);
            if (!token.IsCapital || !isName || isPlace || token.Is(WordClasses.Common | WordClasses.Organisation | WordClasses.Function))
            {
                return;
            }
        }

        found.Add(new NameInText(name, end, TextSpan.FromBounds(tokens[name].Start, tokens[end - 1].End)));
    }

    /// <summary>"And his wife, Mary, moved", "his brother Dean".</summary>
    private static bool IsOfFamily(ReadOnlySpan<Token> tokens, in SentenceWords sentence, int first, int end)
    {
        if (end - first > 1 || first - 2 < sentence.First || !tokens[first].Is(WordClasses.Given) || tokens[first].Is(WordClasses.People | WordClasses.Function))
        {
            return false;
        }

        var isBetweenCommas = Comma.Has(tokens[first - 1]) && Family.Has(tokens[first - 2]) && end < sentence.End && !tokens[end].IsWord;
        return (isBetweenCommas && !tokens[first].Is(WordClasses.Title)) || (Family.Has(tokens[first - 1]) && Possessives.Has(tokens[first - 2]));
    }

    /// <summary>"She guest starred as Ruby".</summary>
    private static bool IsPart(ReadOnlySpan<Token> tokens, in SentenceWords sentence, int first, int end)
    {
        if (end - first > 1 || first - 1 < sentence.First || !As.Has(tokens[first - 1]) || tokens[first].Shape != Shape.Capital || tokens[first].Is(NoName)
            || (tokens[first].Is(WordClasses.Common) && !tokens[first].Is(WordClasses.Given)))
        {
            return false;
        }

        for (var i = Math.Max(sentence.First, first - FarFromVerb); i < first - 1; i++)
        {
            if (Acting.Has(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGivenAndSurname(in Token given, in Token surname) =>
        given.IsCapital && given.Is(WordClasses.Given) && !given.Is(WordClasses.Common | WordClasses.People | WordClasses.NamedOther)
        && surname.IsCapital && surname.Is(WordClasses.Surname) && !surname.Is(NoName | WordClasses.Common);

    private static bool IsBeforeIrishSurname(string text, in Token given, in Token surname) =>
        given.Shape == Shape.Capital && !given.Is(NoName | WordClasses.Common)
        && surname.Length > 4 && text[surname.Start] == 'O' && text[surname.Start + 1] is ('\'' or '’') && char.IsUpper(text[surname.Start + 2]);

    /// <summary>"USS Abraham Lincoln", "The RMS Queen Mary".</summary>
    public static bool IsShip(ReadOnlySpan<Token> tokens, int runFirst, int runEnd)
    {
        var at = The.Has(tokens[runFirst]) && runFirst + 1 < runEnd ? runFirst + 1 : runFirst;
        return Ships.Has(tokens[at]) && tokens[at].Shape == Shape.AllCapitals;
    }

    /// <summary>"The cruiser Admiral Graf Spee", "Parkinson's disease", "St. Mary's Church", "the Abraham Lincoln sailed".</summary>
    public static bool IsNamesake(ArticleWords words, in SentenceWords sentence, int runFirst, NameInText name)
    {
        var tokens = words.Tokens;
        return (runFirst > sentence.First && ShipKinds.Has(tokens[runFirst - 1]) && tokens[runFirst - 1].Shape == Shape.Lower)
            || (name.End < sentence.End && Diseases.Has(tokens[name.End]) && name.End - name.First == 1)
            || (name.End + 1 < sentence.End && tokens[name.End].Shape == Shape.Possessive && name.End - name.First == 1
                && (Diseases.Has(tokens[name.End + 1]) || (tokens[name.End + 1].IsCapital && Houses.Has(tokens[name.End + 1]))))
            || IsThing(words, sentence, name);
    }

    /// <summary>A whole name behind "the" is a thing's, where the article belongs to no noun behind it: "the Ken Loach film" tells of Ken Loach.</summary>
    private static bool IsThing(ArticleWords words, in SentenceWords sentence, NameInText name)
    {
        var tokens = words.Tokens;
        ref readonly var given = ref tokens[name.First];
        if (name.End - name.First < 2 || name.First == sentence.First || !The.Has(tokens[name.First - 1]) || given.Shape != Shape.Capital
            || tokens[name.End - 1].Is(WordClasses.PersonNoun) // "the Stewart Kings"
            || !given.Is(WordClasses.Given) || given.Is(WordClasses.Common | WordClasses.Title | WordClasses.TitleModifier | WordClasses.People))
        {
            return false;
        }

        if (name.End == sentence.End)
        {
            return true;
        }

        ref readonly var next = ref tokens[name.End];
        var isVerb = next.Shape == Shape.Lower && (next.Is(WordClasses.Function | WordClasses.Preposition | WordClasses.PersonVerb)
            || words.Text.AsSpan(next.Start, next.Length).EndsWith("ed"));
        return next.Shape == Shape.Punctuation || isVerb;
    }
}
