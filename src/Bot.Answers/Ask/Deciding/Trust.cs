using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Learning;

namespace Bot.Answers.Ask.Deciding;

/// <summary>How likely it is that an answer is right, as far as was learned from questions with and without an answer.</summary>
internal static class Trust
{
    /// <summary>From here on an answer is given by a sentence that states all that is asked.</summary>
    private const double Enough = 0.55;

    /// <summary>By one that does not: a wrong answer costs people about three times what "the articles do not say" does.</summary>
    private const double EnoughUnstated = 0.7;

    private const double EnoughForVerdict = 0.58;
    private const double EnoughForUnstatedVerdict = 0.8;

    /// <summary>In an only date, at least: of such 83 of 100 were right, but fewer of those that were not trusted otherwise.</summary>
    private const double OfOnlyDate = 0.65;

    /// <summary>Whether an answer of this confidence is to be given.</summary>
    public static bool IsEnough(double confidence, FoundSpan found) => confidence >= (found.IsStated ? Enough : EnoughUnstated);

    /// <summary>Whether a "Yes" or "No" of this confidence is to be given.</summary>
    public static bool IsEnough(double confidence, Verdict verdict) => confidence >= (verdict.Stated ? EnoughForVerdict : EnoughForUnstatedVerdict);

    /// <returns>From 0 to 1: of so many answers of this confidence so many are right.</returns>
    public static double In(AnalysedQuestion question, IReadOnlyList<RankedSentence> ranked, IReadOnlyList<FoundSpan> found, FoundSpan chosen, AnswerModels models)
    {
        var row = new FeatureRow();
        TrustFeatures.Write(question, ranked, found, chosen, row);
        return Math.Max(models.Calibration.ShareOf(models.Trust.Score(row.Values)), chosen.IsOnlyDate ? OfOnlyDate : 0);
    }

    /// <returns>From 0 to 1: of so many verdicts of this confidence so many are right.</returns>
    public static double In(AnalysedQuestion question, IReadOnlyList<RankedSentence> ranked, Verdict verdict, AnswerModels models)
    {
        var row = new FeatureRow();
        VerdictFeatures.Write(question, ranked, verdict, models.Reader, row);
        return models.VerdictCalibration.ShareOf(models.Verdicts.Score(row.Values));
    }
}
