namespace Bot.Evaluation.People;

/// <summary>Counts of what was right, predicted and annotated; shares in per cent.</summary>
internal sealed class Score
{
    public int Right { get; private set; }

    public int Predicted { get; private set; }

    public int Annotated { get; private set; }

    public double Precision => Share(Right, Predicted);

    public double Recall => Share(Right, Annotated);

    public double F => Right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public void Add<T>(IEnumerable<T> annotated, IEnumerable<T> predicted)
    {
        var gold = annotated.ToHashSet();
        var found = predicted.ToHashSet();
        Annotated += gold.Count;
        Predicted += found.Count;
        Right += found.Count(gold.Contains);
    }

    public void Add(Score other)
    {
        Right += other.Right;
        Predicted += other.Predicted;
        Annotated += other.Annotated;
    }

    public override string ToString() =>
        FormattableString.Invariant($"P {Precision,6:F1}  R {Recall,6:F1}  F {F,6:F1}  ({Right} right, {Predicted} found, {Annotated} annotated)");

    private static double Share(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}
