using Bot.Articles.People.Lists;
using Bot.Articles.People.Naming;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Identity;

/// <summary>
/// Whether a name is another one of the person named just before it, by the words between: "(née", ", later known as",
/// "who wrote under the name". Every word between must belong to such a phrase, so that "known to" and "born to" are none.
/// </summary>
internal static class NameChange
{
    private const int Longest = 10;

    private static readonly WordSet Fillers = new(
        ", ( ; who is was were are has had also better best later then now formerly previously originally commonly popularly professionally generally widely usually simply"
        + " more sometimes often subsequently his her their the a whose to under by as of it changed wrote writing performed performing recorded recording acted acting used using"
        + " took taking adopted adopting assumed legally stage pen ring birth maiden nick given real full married screen professional religious adopted assumed baptismal");

    private static readonly WordSet Adverbs = new("also later then now formerly previously originally commonly popularly professionally generally widely usually simply sometimes often is was");
    private static readonly WordSet Openings = new(", ( ;");
    private static readonly WordSet BirthNames = new("née nee né");
    private static readonly WordSet Born = new("born");
    private static readonly WordSet Known = new("known");
    private static readonly WordSet Called = new("called");
    private static readonly WordSet Nouns = new("name surname pseudonym nickname alias");
    private static readonly WordSet Aliases = new("alias aka");
    private static readonly WordSet Later = new("later formerly previously originally now");
    private static readonly WordSet Of = new("of");
    private static readonly WordSet Under = new("under");
    private static readonly WordSet As = new("as");
    private static readonly WordSet Best = new("best");
    private static readonly WordSet Joints = new("to under by as is was the");

    private static readonly uint Bracket = WordHash.Of("(");

    /// <param name="birthName">Whether the name is a family name that the earlier one's given name goes with.</param>
    public static bool Is(ArticleWords words, NameMention earlier, NameMention later, out bool birthName)
    {
        birthName = false;
        var (first, end) = (earlier.End, later.First);
        if (later.Sentence != earlier.Sentence || later.IsPart || end <= first || end - first > Longest
            || (later.End < words.Tokens.Length && words.Tokens[later.End].Shape == Shape.Possessive) || IsOfSomebody(words.Tokens, earlier))
        {
            return false;
        }

        var between = words.Tokens[first..end];
        ref readonly var last = ref between[^1];
        var opens = Openings.Has(between[0]);
        if (opens && between.Length == 2 && BirthNames.Has(last))
        {
            birthName = later.Parts.Length == 1;
            return true;
        }

        var isBorn = Born.Has(last) || (between.Length > 1 && As.Has(last) && Born.Has(between[^2]));
        if (isBorn)
        {
            birthName = later.Parts.Length == 1;
            return between.Length <= 3 && (opens || Adverbs.Has(between[0]));
        }

        var isLater = between.Length == 2 && between[0].Lower == Bracket && Later.Has(last);
        return isLater || (opens && between.Length == 2 && Aliases.Has(last)) || IsPhrase(between);
    }

    private static bool IsPhrase(ReadOnlySpan<Token> between)
    {
        var (known, noun) = (-1, -1);
        for (var i = 0; i < between.Length; i++)
        {
            if (Known.Has(between[i]) || (Called.Has(between[i]) && i > 0 && Adverbs.Has(between[i - 1])))
            {
                known = i;
            }
            else if (Nouns.Has(between[i]))
            {
                noun = i;
            }
            else if (!Fillers.Has(between[i]))
            {
                return false;
            }
        }

        if (noun >= 0)
        {
            return noun >= between.Length - 2 && (noun == between.Length - 1 || Joints.Has(between[^1]) || (Of.Has(between[^1]) && IsUnder(between)));
        }

        // "Best known as" is followed by a part in a film as often as by a name.
        return known >= 0 && (Called.Has(between[^1]) || (As.Has(between[^1]) && known == between.Length - 2))
            && (known == 0 || !Best.Has(between[known - 1]));
    }

    /// <summary>"Wrote under the name of"; "used the name of" tells of somebody else.</summary>
    private static bool IsUnder(ReadOnlySpan<Token> between)
    {
        foreach (var token in between)
        {
            if (Under.Has(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Wife of John Smith, known as": it may be the wife who is.</summary>
    private static bool IsOfSomebody(ReadOnlySpan<Token> tokens, NameMention name) =>
        name.First > 1 && Of.Has(tokens[name.First - 1]) && tokens[name.First - 2].Is(WordClasses.PersonNoun);
}
