using Bot.Articles.People.Lists;

namespace Bot.Articles.People.Words;

internal static class Endings
{
    private const int Shortest = 4;
    private const int Longest = 24;

    /// <summary>The lists hold words without endings: "bricks" is known by "brick", "painted" by "paint".</summary>
    public static WordClasses Classify(Lexicon lexicon, ReadOnlySpan<char> word)
    {
        const WordClasses Nouns = WordClasses.Common | WordClasses.PersonNoun | WordClasses.GroupNoun | WordClasses.PlaceNoun
            | WordClasses.EventNoun | WordClasses.ThingNoun;
        if (word.Length is < Shortest or > Longest)
        {
            return WordClasses.None;
        }

        Span<char> lower = stackalloc char[word.Length];
        _ = word.ToLowerInvariant(lower);
        if (lower.EndsWith("ies"))
        {
            lower[^3] = 'y';
            return lexicon[lower[..^2]] & Nouns;
        }

        if (lower.EndsWith("s") && !lower.EndsWith("ss"))
        {
            var stem = lexicon[lower[..^1]] & Nouns;
            return stem == WordClasses.None && lower.EndsWith("es") ? lexicon[lower[..^2]] & Nouns : stem;
        }

        var cut = lower.EndsWith("ed") ? 2 : lower.EndsWith("ing") ? 3 : 0;
        if (cut == 0)
        {
            return WordClasses.None;
        }

        var bare = lexicon[lower[..^cut]] | lexicon[lower[..^(cut - 1)]];
        lower[lower.Length - cut] = 'e';
        return (bare | lexicon[lower[..^(cut - 1)]]) & WordClasses.Common;
    }
}
