using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Learning;

namespace Bot.Answers.Ask.Deciding;

/// <summary>How likely it is that an answer is right, as far as was learned from questions with and without an answer.</summary>
internal static class Trust
{
    /// <summary>From here on an answer is given: a wrong one costs people about three times what "the articles do not say" does.</summary>
    public const double Enough = 0.595;

    /// <summary>A "Yes" or "No" by a sentence that does not state all that is asked must be surer.</summary>
    public const double EnoughUnstated = 0.75;

    /// <returns>From 0 to 1: of so many answers of this confidence so many are right.</returns>
    public static double In(AnalysedQuestion question, IReadOnlyList<RankedSentence> ranked, IReadOnlyList<FoundSpan> found, FoundSpan chosen, AnswerModels models)
    {
        var row = new FeatureRow();
        TrustFeatures.Write(question, ranked, found, chosen, row);
        return models.Calibration.ShareOf(models.Trust.Score(row.Values));
    }

    /// <returns>From 0 to 1: of so many verdicts of this confidence so many are right.</returns>
    public static double In(AnalysedQuestion question, IReadOnlyList<RankedSentence> ranked, Verdict verdict, AnswerModels models)
    {
        var row = new FeatureRow();
        VerdictFeatures.Write(question, ranked, verdict, row);
        return models.VerdictCalibration.ShareOf(models.Verdicts.Score(row.Values));
    }
}
