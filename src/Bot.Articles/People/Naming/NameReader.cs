using Bot.Articles.People.Lists;
using Bot.Articles.People.Tagging;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Naming;

/// <summary>Makes mentions of the tagger's names: titles are cut from the name and become part of the mention.</summary>
internal static class NameReader
{
    private static readonly WordSet The = new("the");
    private static readonly WordSet Indefinite = new("a an");
    private static readonly WordSet As = new("as");
    private static readonly WordSet Kin = new("brother sister son daughter brothers sisters sons daughters father mother");
    private static readonly WordSet Possessives = new("his her their 's ’s");
    private static readonly WordSet Called = new("known such well same regarded remembered credited signed");

    /// <returns>In text order, not overlapping.</returns>
    public static List<NameMention> Read(ArticleWords words, IReadOnlyList<NameInText> names)
    {
        var mentions = new List<NameMention>(names.Count);
        var sentence = 0;
        var previousEnd = 0;
        foreach (var name in names)
        {
            while (words.Sentences[sentence].End <= name.First)
            {
                sentence++;
            }

            if (Of(words, sentence, name.First, name.End, previousEnd) is { } mention)
            {
                mentions.Add(mention);
                previousEnd = mention.End;
            }
        }

        return mentions;
    }

    private static NameMention? Of(ArticleWords words, int sentence, int first, int end, int previousEnd)
    {
        var tokens = words.Tokens;
        while (first < end && !StartsName(tokens, first, end))
        {
            first++;
        }

        while (end > first && !tokens[end - 1].IsCapital)
        {
            end--;
        }

        if (end < words.Sentences[sentence].End && end > first && IsWrittenSuffix(tokens[end]))
        {
            end++;
        }

        if (first >= end || (end - first == 1 && tokens[first].Shape == Shape.Initial))
        {
            return null;
        }

        var floor = Math.Max(previousEnd, words.Sentences[sentence].First);
        if (end - first == 1 && first > floor && Indefinite.Has(tokens[first - 1]))
        {
            return null; // "a Moreau", "a Picasso": one of the family, or a painting
        }

        var title = TitleStart(tokens, first, floor);
        var start = title > floor && title < first && The.Has(tokens[title - 1]) ? title - 1 : title;
        var isIntroduced = end - first == 1 && first - 2 >= words.Sentences[sentence].First;
        return new NameMention(
            sentence,
            start,
            first,
            end,
            TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].End),
            TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End),
            title < first ? words.Text[tokens[title].Start..tokens[first - 1].End] : "")
        {
            Parts = NamePart.Of(words, first, end),
            Gender = title < first ? TitleGender.Of(tokens[first - 1]) : Gender.Unsaid,
            IsWife = title < first && TitleGender.IsWife(tokens[first - 1]),
            IsKin = isIntroduced && Kin.Has(tokens[first - 1]) && Possessives.Has(tokens[first - 2]),
            IsPart = isIntroduced && As.Has(tokens[first - 1]) && !Called.Has(tokens[first - 2]),
        };
    }

    /// <summary>Titles go, but "Duke Ellington", "his brother Dean" and "the singer Prince" keep what is a given name as much as a title.</summary>
    private static bool StartsName(ReadOnlySpan<Token> tokens, int at, int end)
    {
        ref readonly var token = ref tokens[at];
        if (!token.IsCapital)
        {
            return false;
        }

        if (IsWrittenSuffix(token))
        {
            return false;
        }

        var isTitle = IsTitle(token) || (token.Is(WordClasses.TitleModifier) && !token.Is(WordClasses.Given) && at + 1 < end && IsTitle(tokens[at + 1]));
        var isDescribed = end - at == 1 && at > 0 && tokens[at - 1].Shape == Shape.Lower && tokens[at - 1].Is(WordClasses.PersonNoun);
        return !isTitle || (token.Is(WordClasses.Given) && (isDescribed || (end - at == 2 && !IsWrittenSuffix(tokens[at + 1]))));
    }

    /// <summary>The first token of the titles before a name; the name's own where it has none.</summary>
    private static int TitleStart(ReadOnlySpan<Token> tokens, int name, int floor)
    {
        var start = name;
        while (start > floor && IsTitle(tokens[start - 1]))
        {
            start--;
        }

        while (start < name && start > floor && tokens[start - 1].Is(WordClasses.TitleModifier))
        {
            start--;
        }

        return start;
    }

    /// <summary>"Jr.", "III"; a single letter may be anything.</summary>
    private static bool IsWrittenSuffix(in Token token) => token.IsCapital && token.Length > 1 && token.Is(WordClasses.Suffix);

    private static bool IsTitle(in Token token) => token.IsCapital && token.Is(WordClasses.Title);
}
