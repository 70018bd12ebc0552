using Bot.Articles.People.Lists;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Roles;

/// <summary>The ends of brackets, clauses and phrases around a name.</summary>
internal static class Phrase
{
    private const int LongestClause = 25;
    private const int LongestBracket = 60;

    private static readonly WordSet During = new("during under");
    private static readonly WordSet Open = new("(");
    private static readonly WordSet Close = new(")");
    private static readonly WordSet ClauseEnds = new(", ; : . ! ? ( )");

    /// <summary>From the determiner of the noun at <paramref name="noun"/>, and "during" or "under" before it.</summary>
    public static int StartOfPhrase(ReadOnlySpan<Token> tokens, int noun, int floor)
    {
        var at = noun;
        while (at > floor && !NounPhrase.IsDeterminer(tokens[at]) && tokens[at - 1].IsWord && !tokens[at - 1].Is(WordClasses.Preposition)
            && (NounPhrase.IsDeterminer(tokens[at - 1]) || !tokens[at - 1].Is(WordClasses.Function)))
        {
            at--;
        }

        return at > floor && During.Has(tokens[at - 1]) ? at - 1 : at;
    }

    public static int SkipBrackets(ReadOnlySpan<Token> tokens, int at, int end)
    {
        if (at >= end || !Open.Has(tokens[at]))
        {
            return at;
        }

        var depth = 0;
        for (var i = at; i < Math.Min(end, at + LongestBracket); i++)
        {
            depth += Open.Has(tokens[i]) ? 1 : Close.Has(tokens[i]) ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return at;
    }

    public static bool HoldsBracket(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Open.Has(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    public static int EndOfClause(ReadOnlySpan<Token> tokens, int at, int end)
    {
        var limit = Math.Min(end, at + LongestClause);
        while (at < limit && !ClauseEnds.Has(tokens[at]))
        {
            at++;
        }

        return at;
    }
}
