using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Ask.Reading;

namespace Bot.Answers.Ask.Extraction;

/// <summary>Whether a sentence holds something of the kind that is asked for, besides what the question itself says.</summary>
internal static class ExpectedType
{
    private static readonly HashSet<string> Reasons = new("because due since caused cause causes result resulted owing therefore thus reason led".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Locative = new("in at near on from to into of around across".Split(' '), StringComparer.Ordinal);

    public static bool IsIn(AnalysedQuestion question, SentenceMatch match)
    {
        var candidate = match.Candidate;
        var met = match.Terms.Where(term => term.Strength > 0.8f).Select(term => term.At).ToHashSet();
        var words = candidate.Words.Select((word, index) => (word, index)).Where(pair => !met.Contains(pair.index)).ToList();
        return question.Kind switch
        {
            QuestionKind.Who => words.Exists(pair => IsName(pair.word, pair.index)) || candidate.People.Any(person => !met.Contains(candidate.WordAt(person.Span.Start))),
            QuestionKind.When => candidate.Events.Count > 0 || words.Exists(pair => NumberWords.IsYear(pair.word) || AskedDate.Find(pair.word.Text) is { Month: not null }),
            QuestionKind.HowMany or QuestionKind.HowMuch or QuestionKind.HowLong => words.Exists(pair => NumberWords.IsNumber(pair.word)),
            QuestionKind.Where => words.Exists(pair => IsName(pair.word, pair.index) && Enumerable.Range(1, 3).Any(back =>
                pair.index >= back && Locative.Contains(candidate.Words[pair.index - back].Lower))),
            QuestionKind.Why => words.Exists(pair => Reasons.Contains(pair.word.Lower)) || candidate.Passage.Text.Contains(" to ", StringComparison.Ordinal),
            _ => true,
        };
    }

    private static bool IsName(Word word, int index) => word.IsCapital && !word.IsFunction && (index > 0 || !Bot.Answers.Words.WordBook.English.Knows(word.Lower));
}
