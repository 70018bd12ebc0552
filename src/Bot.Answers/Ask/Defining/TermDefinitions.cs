using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.Ranking;
using Bot.Knowledge.People;

namespace Bot.Answers.Ask.Defining;

/// <summary>Answers "What is X?" for what has no article of its own but is defined in passing.</summary>
internal static class TermDefinitions
{
    /// <summary>So many sentences at the beginning of an article rather define than others.</summary>
    private const int Lead = 2;

    /// <summary>The first of the sentences that defines what is asked about, with the words that do.</summary>
    public static (RankedSentence Sentence, ShortAnswer Answer)? Find(AnalysedQuestion question, IReadOnlyList<RankedSentence> ranked)
    {
        return AskedAbout(question) is { Count: > 0 } words ? Find(new TermDefinition(words), ranked) : null;
    }

    public static (RankedSentence Sentence, ShortAnswer Answer)? OfPerson(PersonName person, IReadOnlyList<RankedSentence> ranked) =>
        person.Aliases.Append(person.Name)
            .OrderByDescending(name => name.Length)
            .Select(name => Find(new TermDefinition(name.Split(' ')), ranked))
            .FirstOrDefault(found => found is not null);

    private static (RankedSentence Sentence, ShortAnswer Answer)? Find(TermDefinition definition, IReadOnlyList<RankedSentence> ranked)
    {
        foreach (var sentence in ranked.OrderBy(sentence => sentence.Match.Candidate.Ordinal >= Lead))
        {
            var text = sentence.Match.Candidate.Passage.Text;
            if (definition.In(text) is { } span)
            {
                return (sentence, new ShortAnswer(span.In(text), span, span.In(text)));
            }
        }

        return null;
    }

    /// <summary>"What is adobe?" asks for nothing but a definition, "What is the capital?" may ask which one it is.</summary>
    public static bool IsAllThatIsAsked(AnalysedQuestion question) =>
        question.Words.SkipWhile(word => !EnglishWords.Asking.Contains(word.Lower)).Skip(2).FirstOrDefault() is { } first && first.Lower is not "the";

    private static List<string> AskedAbout(AnalysedQuestion question) =>
        [.. question.Words
            .SkipWhile(word => !EnglishWords.Asking.Contains(word.Lower))
            .Skip(2)
            .Select(word => word.Lower)
            .SkipWhile(EnglishWords.Articles.Contains)];
}
