using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Learning;

namespace Bot.Answers.Ask.Deciding;

/// <summary>How likely it is that an answer is right, as far as was learned from questions with and without an answer.</summary>
internal static class Trust
{
    /// <summary>From here on an answer is given by a sentence that states all that is asked.</summary>
    private const double Enough = 0.58;

    /// <summary>By one that does not: a wrong answer costs people about three times what "the articles do not say" does.</summary>
    private const double EnoughUnstated = 0.7;

    private const double EnoughForVerdict = 0.7;

    /// <summary>In a "No" of a sentence that states all but another number, year or rank, at least.</summary>
    private const double OfOtherNumber = 0.7;

    /// <summary>In an only date of the best sentence that can be meant, at least: of such 83 of 100 were right, but fewer of those that were not trusted otherwise.</summary>
    private const double OfOnlyDate = 0.65;

    /// <summary>Whether an answer of this confidence is to be given.</summary>
    public static bool IsEnough(double confidence, FoundSpan found) => confidence >= (found.IsStated ? Enough : EnoughUnstated);

    /// <summary>Whether a "Yes" or "No" of this confidence is to be given.</summary>
    public static bool IsEnoughForVerdict(double confidence) => confidence >= EnoughForVerdict;

    /// <returns>From 0 to 1: of so many answers of this confidence so many are right.</returns>
    public static double In(AnalysedQuestion question, IReadOnlyList<RankedSentence> ranked, IReadOnlyList<FoundSpan> found, FoundSpan chosen, AnswerModels models)
    {
        var row = new FeatureRow();
        TrustFeatures.Write(question, ranked, found, chosen, row);
        return Math.Max(models.Calibration.ShareOf(models.Trust.Score(row.Values)), chosen.IsOnlyDate && ReferenceEquals(chosen, found[0]) ? OfOnlyDate : 0);
    }

    /// <summary>The verdict that is trusted most; its confidence is from 0 to 1: of so many verdicts of this confidence so many are right. The first where two are trusted the same.</summary>
    public static (Verdict Verdict, double Confidence)? Best(AnalysedQuestion question, IReadOnlyList<RankedSentence> ranked, IReadOnlyList<Verdict> verdicts, AnswerModels models)
    {
        var row = new FeatureRow();
        (Verdict Verdict, float Score)? best = null;
        foreach (var verdict in verdicts)
        {
            row.Clear();
            VerdictFeatures.Write(question, ranked, verdict, row);
            var score = models.Verdicts.Score(row.Values);
            best = best is null || score > best.Value.Score ? (verdict, score) : best;
        }

        return best is var (chosen, most)
            ? (chosen, Math.Max(models.VerdictCalibration.ShareOf(most), chosen.Stated && YesNo.TellsOtherNumber(question, chosen.Sentence.Match) ? OfOtherNumber : 0))
            : null;
    }
}
