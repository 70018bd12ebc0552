using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;

namespace Bot.Answers.Ask.Deciding;

/// <summary>Words that a question ties to each other must stand together in the sentence, too.</summary>
internal static class Ties
{
    /// <summary>Words between "capital" and "Albania".</summary>
    private const int WidestOf = 4;

    /// <summary>Words between "first" and "ambassador".</summary>
    private const int WidestRank = 3;

    /// <summary>Words between a verb and what is done to.</summary>
    private const int WidestObject = 5;

    public static bool AreBroken(AnalysedQuestion question, SentenceMatch match)
    {
        var verb = AskedVerb.Of(question);
        for (var i = 0; i + 1 < match.Terms.Count; i++)
        {
            var term = question.Terms[i];
            var widest = term.Role == TermRole.Rank ? WidestRank
                : term.Role == TermRole.Content && string.Equals(term.Word.Lower, question.Focus, StringComparison.Ordinal) && question.Terms[i + 1].Role == TermRole.Name ? WidestOf
                : verb.AsksDoer && verb.Term == i ? WidestObject
                : int.MaxValue;
            if (widest < int.MaxValue && match.Terms[i].At >= 0 && Distance(match, i) > widest)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>To the nearest of the next words of the question that the sentence has; 0 where it has none of them.</summary>
    private static int Distance(SentenceMatch match, int term)
    {
        var next = match.Terms.Skip(term + 1).Take(3).Where(other => other.At >= 0).ToList();
        return next.Count == 0 ? 0 : next.Min(other => Math.Abs(other.At - match.Terms[term].At));
    }
}
