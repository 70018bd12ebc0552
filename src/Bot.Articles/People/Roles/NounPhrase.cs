using Bot.Articles.People.Lists;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Roles;

/// <summary>Finds the ends of phrases that describe a person, by their words: there is no parser behind it.</summary>
internal static class NounPhrase
{
    private const int Longest = 30;
    private const int LongestItem = 5;

    private static readonly WordSet Determiners = new("a an the his her its their one another");
    private static readonly WordSet Stops = new(
        "who whom whose which that when where while because although but is are was were be been being am has have had having do does did " +
        "will would shall should may might can could must he she it they after before until since if so then");

    private static readonly WordSet Connectors = new("and or as well");
    private static readonly WordSet Comma = new(",");
    private static readonly WordSet Hyphens = new("- – \" “ ” ' ’ &");

    public static bool IsDeterminer(in Token token) => Determiners.Has(token);

    public static bool IsPersonNoun(in Token token) => token.Shape is Shape.Lower && token.Is(WordClasses.PersonNoun);

    /// <summary>
    /// The token behind a phrase that begins at <paramref name="start"/> with "a", "the", ... and whose first noun group names
    /// a person ("a Swiss mathematician and physicist of Basel"); <paramref name="start"/> itself where there is none.
    /// </summary>
    public static int EndOfDescription(ReadOnlySpan<Token> tokens, int start, int end)
    {
        if (start >= end || !(IsDeterminer(tokens[start]) || IsPersonNoun(tokens[start])))
        {
            return start;
        }

        var person = false;
        var beforePreposition = true;
        var at = start;
        for (; at < Math.Min(end, start + Longest); at++)
        {
            ref readonly var token = ref tokens[at];
            if (Comma.Has(token))
            {
                if (!person || !ContinuesList(tokens, at + 1, end))
                {
                    break;
                }

                continue;
            }

            if ((token.Shape == Shape.Punctuation && !Hyphens.Has(token)) || Stops.Has(token))
            {
                break;
            }

            person |= beforePreposition && IsPersonNoun(token);
            beforePreposition &= !token.Is(WordClasses.Preposition) || token.Shape != Shape.Lower || IsOneOf(tokens, start, at);
        }

        while (at > start && (tokens[at - 1].Shape == Shape.Punctuation || Connectors.Has(tokens[at - 1])))
        {
            at--;
        }

        return person ? at : start;
    }

    /// <summary>
    /// The first token of a description that stands before <paramref name="name"/> and ends in a person's noun ("the South Korean
    /// military ruler"); <paramref name="name"/> itself where there is none.
    /// </summary>
    public static int StartOfDescription(string text, ReadOnlySpan<Token> tokens, int name, int floor)
    {
        // One name has one description: "the writers A, B and C" is left, and so is "accused", a verb here.
        if (name <= floor || !IsPersonNoun(tokens[name - 1]) || tokens[name - 1].Is(WordClasses.PersonVerb) || IsPlural(text, tokens[name - 1]))
        {
            return name;
        }

        var sure = name - 1;
        for (var at = name - 1; at >= Math.Max(floor, name - 1 - LongestItem - 3); at--)
        {
            ref readonly var token = ref tokens[at];
            if (IsDeterminer(token))
            {
                return at;
            }

            if (!token.IsWord || token.Is(WordClasses.Function | WordClasses.Preposition))
            {
                break;
            }

            sure = at == sure - 1 && (IsPersonNoun(token) || token.Is(WordClasses.People)) ? at : sure;
        }

        return sure;
    }

    private static bool IsPlural(string text, in Token noun) => text[noun.End - 1] == 's' && text[noun.End - 2] != 's';

    private static bool IsOneOf(ReadOnlySpan<Token> tokens, int start, int at) => at == start + 1 && tokens[start].Length == 3;

    /// <summary>Whether another person's noun follows: ", physicist", ", and a lawyer".</summary>
    private static bool ContinuesList(ReadOnlySpan<Token> tokens, int at, int end)
    {
        for (var seen = 0; at < end && seen < LongestItem; at++, seen++)
        {
            ref readonly var token = ref tokens[at];
            if (IsPersonNoun(token))
            {
                return at + 1 >= end || !tokens[at + 1].IsCapital;
            }

            if (!token.IsWord || Stops.Has(token) || token.Is(WordClasses.Preposition))
            {
                return false;
            }
        }

        return false;
    }
}
