using Bot.Answers.Vectors;

namespace Bot.Answers.Learning;

/// <summary>What answering has learned.</summary>
/// <param name="Ranking">Orders sentences.</param>
/// <param name="Reader">Reads a question and a sentence together.</param>
/// <param name="Spans">Finds the short answer in a sentence.</param>
/// <param name="Trust">Scores how far an answer is to be trusted.</param>
/// <param name="Calibration">How often answers of such a score are right.</param>
/// <param name="Verdicts">Scores how far a "Yes" or "No" is to be trusted.</param>
/// <param name="VerdictCalibration">How often verdicts of such a score are right.</param>
internal sealed record AnswerModels(
    TreeModel Ranking, AnswerReader Reader, TreeModel Spans, TreeModel Trust, Calibration Calibration, TreeModel Verdicts, Calibration VerdictCalibration)
{
    private static readonly Lazy<AnswerModels> Embedded = new(() =>
        new AnswerModels(
            TreeModel.Embedded("ranking.trees"),
            AnswerReader.Shipped,
            TreeModel.Embedded("spans.trees"),
            TreeModel.Embedded("trust.trees"),
            Calibration.Embedded("trust.tsv"),
            TreeModel.Embedded("verdicts.trees"),
            Calibration.Embedded("verdicts.tsv")));

    public static AnswerModels Shipped => Embedded.Value;
}
