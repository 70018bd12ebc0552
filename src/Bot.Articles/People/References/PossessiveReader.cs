using Bot.Articles.People.Identity;
using Bot.Articles.People.Lists;
using Bot.Articles.People.Naming;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.References;

/// <summary>
/// "his" and "her" of the clause's own subject: "So Jinyong presented his credentials", and before it in an opening phrase,
/// "For the remainder of his time in office, Abdallah maintained".
/// </summary>
internal static class PossessiveReader
{
    private const int NearVerb = 4;
    private const int LongestOpening = 12;

    private static readonly WordSet Possessives = new("his her");
    private static readonly WordSet Comma = new(",");

    public static void Read(ArticleWords words, in SentenceWords sentence, List<(NameMention Name, Person Person)> here)
    {
        var tokens = words.Tokens;
        for (var i = 0; i < here.Count; i++)
        {
            var (name, person) = here[i];
            if (IsSubject(tokens, name, sentence, i > 0 ? here[i - 1].Name : null))
            {
                Behind(words, name, person, i + 1 < here.Count ? here[i + 1].Name.First : sentence.End);
            }
        }

        Opening(words, sentence, here[0].Name, here[0].Person);
    }

    /// <summary>Nobody is named before it, and a verb in the past or present follows at once.</summary>
    private static bool IsSubject(ReadOnlySpan<Token> tokens, NameMention name, in SentenceWords sentence, NameMention? previous)
    {
        if (previous is not null || name.End + 1 >= sentence.End)
        {
            return false;
        }

        if (name.First > sentence.First && tokens[name.First - 1].Is(WordClasses.Preposition | WordClasses.Function))
        {
            return false;
        }

        return tokens[name.End].Shape == Shape.Lower && !tokens[name.End].Is(WordClasses.Function) && !tokens[name.End].Is(WordClasses.PersonNoun);
    }

    private static void Behind(ArticleWords words, NameMention name, Person person, int limit)
    {
        var tokens = words.Tokens;
        for (var i = name.End + 1; i < Math.Min(limit, name.End + NearVerb); i++)
        {
            if (!tokens[i].IsWord || tokens[i].IsCapital)
            {
                return;
            }

            if (Possessives.Has(tokens[i]))
            {
                if (i + 1 >= limit || !OpensNounPhrase(tokens[i + 1]))
                {
                    return; // "described her as"
                }

                ReferenceReader.Add(person, MentionKind.Pronoun, words, i, i + 1);
                return;
            }
        }
    }

    private static bool OpensNounPhrase(in Token token) => token.IsWord && !token.Is(WordClasses.Function | WordClasses.Preposition);

    private static void Opening(ArticleWords words, in SentenceWords sentence, NameMention name, Person person)
    {
        var tokens = words.Tokens;
        var comma = name.First - 1;
        if (comma <= sentence.First || comma - sentence.First > LongestOpening || !Comma.Has(tokens[comma])
            || !tokens[sentence.First].Is(WordClasses.Preposition) || name.End >= sentence.End
            || tokens[name.End].Shape != Shape.Lower || tokens[name.End].Is(WordClasses.Preposition))
        {
            return;
        }

        for (var i = sentence.First; i < comma; i++)
        {
            if (tokens[i].Shape == Shape.Lower && Possessives.Has(tokens[i]) && OpensNounPhrase(tokens[i + 1]))
            {
                ReferenceReader.Add(person, MentionKind.Pronoun, words, i, i + 1);
                return;
            }
        }
    }
}
