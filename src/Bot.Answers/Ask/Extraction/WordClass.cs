using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Reading;
using Bot.Answers.Words;

namespace Bot.Answers.Ask.Extraction;

/// <summary>What a word looks like, as far as closed lists and the word book tell; no reading of the sentence.</summary>
internal enum WordClass
{
    None,
    Article,
    Preposition,
    Conjunction,
    Auxiliary,
    Pronoun,
    Relative,
    Function,
    Adverb,
    Verb,
    Adjective,
    Noun,
    Strange,
    Unit,
    Number,
    Year,
    Month,
    Name,
}

internal static class WordClasses
{
    private static readonly HashSet<string> Conjunctions = Set("and or but nor yet so &");

    private static readonly HashSet<string> Pronouns = Set(
        "he she it they him her them his its their we us our i me my you your this that these those himself herself itself themselves who's");

    private static readonly HashSet<string> Relatives = Set("who whom whose which that when where while because although though if until since after before unless whereas than");

    private static readonly HashSet<string> Months = Set(
        "january february march april may june july august september october november december");

    public static WordClass Of(Word word, bool first)
    {
        var lower = word.Lower;
        return lower switch
        {
            _ when NumberWords.IsYear(word) => WordClass.Year,
            _ when NumberWords.IsNumber(word) => WordClass.Number,
            _ when EnglishWords.Articles.Contains(lower) => WordClass.Article,
            _ when EnglishWords.Auxiliaries.Contains(lower) || lower is "been" or "being" or "be" => WordClass.Auxiliary,
            _ when Conjunctions.Contains(lower) => WordClass.Conjunction,
            _ when Pronouns.Contains(lower) => WordClass.Pronoun,
            _ when Relatives.Contains(lower) => WordClass.Relative,
            _ when EnglishWords.Prepositions.Contains(lower) => WordClass.Preposition,
            _ when word.IsFunction => WordClass.Function,
            _ when Months.Contains(lower) && word.IsCapital => WordClass.Month,
            _ when word.IsCapital && (!first || !WordBook.English.Knows(lower) || WordBook.English.IsName(lower)) => WordClass.Name,
            _ => OfCommon(word),
        };
    }

    private static WordClass OfCommon(Word word)
    {
        var lower = word.Lower;
        if (NumberWords.IsUnit(word))
        {
            return WordClass.Unit;
        }

        if (lower.EndsWith("ly", StringComparison.Ordinal) && lower.Length > 4)
        {
            return WordClass.Adverb;
        }

        if (WordBook.English.IsNoun(lower))
        {
            return WordClass.Noun;
        }

        if (!WordBook.English.Knows(lower))
        {
            return WordClass.Strange;
        }

        return VerbForms.IsParticiple(word) || lower.EndsWith("ing", StringComparison.Ordinal) || lower.EndsWith("ed", StringComparison.Ordinal) || word.Terms.Count > 1
            ? WordClass.Verb
            : WordClass.Adjective;
    }

    private static HashSet<string> Set(string words) => words.Split(' ').ToHashSet(StringComparer.Ordinal);
}
