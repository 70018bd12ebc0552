using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Learning;
using Bot.Answers.Vectors;

namespace Bot.Answers.Ask.Deciding;

/// <summary>Says a question and its answer as one sentence would: "who discovered francium" and "Marguerite Perey" as "Marguerite Perey discovered francium".</summary>
internal static class Statement
{
    private static readonly HashSet<string> Helpers = new("do does did".Split(' '), StringComparer.Ordinal);

    public static string Of(AnalysedQuestion question, string answer)
    {
        var asking = question.Words.ToList().FindIndex(word => EnglishWords.Asking.Contains(word.Lower));
        var rest = question.Words.Where((word, at) => at != asking && !Helpers.Contains(word.Lower) && !(at == asking + 1 && word.Lower is "many" or "much")).Select(word => word.Text);
        return question.Kind is QuestionKind.Who or QuestionKind.What or QuestionKind.Which or QuestionKind.HowMany
            ? $"{answer} {string.Join(' ', rest)}"
            : $"{string.Join(' ', rest)} {answer}";
    }

    /// <summary>How well a sentence says it, and how much better than it answers the question.</summary>
    public static void Write(AnalysedQuestion question, string answer, RankedSentence sentence, FeatureRow row)
    {
        var like = SentenceVectors.Likeness(SentenceVectors.OfStatement(Of(question, answer)), sentence.Match.Candidate.Passage);
        row.Add("statement meaning", like);
        row.Add("statement before question", like - sentence.Meaning);
    }
}
