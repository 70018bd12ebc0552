namespace Bot.Answers.Ask.Deciding;

/// <summary>How sure it is that a sentence says what was asked: what it leaves unsaid counts against it.</summary>
internal static class Confidence
{
    /// <summary>From here on an answer is given.</summary>
    public const double Enough = 0.5;

    /// <summary>
    /// The weights were found by a random search on questions to half of SQuAD 2.0's articles, to articles without the
    /// paragraph and to wrong articles, and rounded; what names, ranks and roles count was set by hand to be strict.
    /// </summary>
    private const double Start = -8.0;

    private static readonly Doubts Weights = new(
        Covered: 4.4f,
        Content: 0.0f,
        Pairs: 1.4f,
        Window: 2.8f,
        Fits: 3.4f,
        UnmetName: -4.0f,
        UnmetNumber: -3.5f,
        UnmetRank: -4.0f,
        WrongRole: -5.0f,
        RightRole: 0.3f,
        PersonElsewhere: -1.2f,
        UnmetContent: -5.0f,
        Spread: 0.5f,
        Apart: -4.0f,
        Lead: 1.1f);

    /// <returns>From 0 to 1.</returns>
    public static double Of(Doubts of)
    {
        var sum = Start
            + of.Covered * Weights.Covered + of.Content * Weights.Content + of.Pairs * Weights.Pairs + of.Window * Weights.Window
            + of.Fits * Weights.Fits + of.UnmetName * Weights.UnmetName + of.UnmetNumber * Weights.UnmetNumber + of.UnmetRank * Weights.UnmetRank
            + of.WrongRole * Weights.WrongRole + of.RightRole * Weights.RightRole + of.PersonElsewhere * Weights.PersonElsewhere
            + of.UnmetContent * Weights.UnmetContent + of.Spread * Weights.Spread + of.Apart * Weights.Apart + of.Lead * Weights.Lead;
        return 1 / (1 + Math.Exp(-sum));
    }
}
