using Bot.Articles.People.Identity;
using Bot.Articles.People.Naming;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.References;

/// <summary>
/// "He himself" at a sentence's start, when the sentence before has exactly one person outside relative clauses:
/// in "during the rule of Jaffar, who had replaced Abdallah" that is Jaffar.
/// </summary>
internal static class ReflexiveReader
{
    private static readonly WordSet Pronouns = new("he she");
    private static readonly WordSet Reflexives = new("himself herself");
    private static readonly WordSet Relatives = new("who whom whose which");

    public static bool IsReflexive(in Token token) => Reflexives.Has(token);

    public static void Read(ArticleWords words, int sentence, List<(NameMention Name, Person Person)> before)
    {
        var tokens = words.Tokens;
        var (first, end) = (words.Sentences[sentence].First, words.Sentences[sentence].End);
        if (end - first < 3 || !Pronouns.Has(tokens[first]) || !IsReflexive(tokens[first + 1]))
        {
            return;
        }

        var relative = words.Sentences[sentence - 1].First;
        while (relative < first && !Relatives.Has(tokens[relative]))
        {
            relative++;
        }

        var candidates = before.Where(pair => pair.Name.First < relative).Select(pair => pair.Person).Distinct().ToList();
        if (candidates.Count == 1)
        {
            ReferenceReader.Add(candidates[0], MentionKind.Pronoun, words, first, first + 2);
        }
    }
}
