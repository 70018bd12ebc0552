using Bot.Articles.People.Identity;
using Bot.Articles.People.Lists;
using Bot.Articles.People.Naming;
using Bot.Articles.People.Roles;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.References;

/// <summary>
/// "The Maoist-inspired leader" at a paragraph's start: who was named last in the paragraph before, if nobody was named
/// there more often, and if a title or role calls them a leader, or the same noun.
/// </summary>
internal static class NominalReader
{
    private const int Longest = 5;
    private const int RolesAsked = 16;

    private static readonly WordSet The = new("the");

    public static void Read(ArticleWords words, ILookup<int, (NameMention Name, Person Person)> bySentence)
    {
        var paragraphStart = 0;
        for (var sentence = 1; sentence < words.Sentences.Count; sentence++)
        {
            if (words.Sentences[sentence].Paragraph == words.Sentences[sentence - 1].Paragraph)
            {
                continue;
            }

            if (Noun(words, words.Sentences[sentence]) is { } noun && bySentence[sentence].All(pair => pair.Name.First > noun))
            {
                var before = Enumerable.Range(paragraphStart, sentence - paragraphStart).SelectMany(index => bySentence[index]).ToList();
                if (Salient(before) is { } person && Fits(words, person, noun))
                {
                    ReferenceReader.Add(person, MentionKind.Nominal, words, words.Sentences[sentence].First, noun + 1);
                    person.Roles.Add(person.References[^1].Span);
                }
            }

            paragraphStart = sentence;
        }
    }

    /// <summary>The head of a description with "The" that opens the sentence and is its whole subject.</summary>
    private static int? Noun(ArticleWords words, in SentenceWords sentence)
    {
        var tokens = words.Tokens;
        if (sentence.First >= sentence.End || !The.Has(tokens[sentence.First]))
        {
            return null;
        }

        for (var i = sentence.First + 1; i < Math.Min(sentence.End - 1, sentence.First + Longest); i++)
        {
            if (NounPhrase.IsPersonNoun(tokens[i]))
            {
                ref readonly var next = ref tokens[i + 1];
                return next.IsCapital || next.Shape == Shape.Possessive || next.Is(WordClasses.Preposition) || NounPhrase.IsPersonNoun(next) ? null : i;
            }

            if (!tokens[i].IsWord || tokens[i].Is(WordClasses.Function))
            {
                return null;
            }
        }

        return null;
    }

    private static Person? Salient(List<(NameMention Name, Person Person)> before)
    {
        if (before.Count == 0)
        {
            return null;
        }

        var last = before[^1].Person;
        var counts = before.CountBy(pair => pair.Person).ToDictionary();
        return counts.All(pair => pair.Key == last || pair.Value < counts[last]) ? last : null;
    }

    private static bool Fits(ArticleWords words, Person person, int noun)
    {
        var head = words.Tokens[noun];
        var lexicon = Lexicon.Default;
        var leader = head.Is(WordClasses.LeaderNoun);
        foreach (var title in person.TitleWords)
        {
            if (title == head.Lower || (leader && (lexicon[title] & WordClasses.LeaderNoun) != WordClasses.None))
            {
                return true;
            }
        }

        return person.Roles.Skip(person.Roles.Count - RolesAsked).Any(role => Quotes(words, role, head));
    }

    private static bool Quotes(ArticleWords words, TextSpan role, in Token head)
    {
        var noun = words.Text.AsSpan(head.Start, head.Length);
        foreach (var word in role.In(words.Text).AsSpan().Split(' '))
        {
            if (role.In(words.Text.AsSpan())[word].Trim(",.;").Equals(noun, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
