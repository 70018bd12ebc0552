namespace Bot.Evaluation.Timex;

/// <summary>Counts of gold and predicted tags, and of those that agree. Shares are in per cent.</summary>
internal sealed class TimexScore
{
    private int _gold;
    private int _predicted;
    private int _strict;
    private int _relaxed;
    private int _value;

    public double Strict => F1(_strict);

    public double Relaxed => F1(_relaxed);

    public double Value => F1(_value);

    public double ValuePrecision => Share(_value, _predicted);

    public double ValueRecall => Share(_value, _gold);

    /// <summary>
    /// Each predicted tag is paired with the first gold tag it overlaps that is not yet paired; a value counts as
    /// right where the spans overlap and the values are equal.
    /// </summary>
    public void Add(IReadOnlyList<AnnotatedTime> gold, IReadOnlyList<AnnotatedTime> predicted)
    {
        _gold += gold.Count;
        _predicted += predicted.Count;
        foreach (var (mine, theirs) in Pairs(gold, predicted))
        {
            _relaxed++;
            _strict += mine.Start == theirs.Start && mine.End == theirs.End ? 1 : 0;
            _value += string.Equals(mine.Value, theirs.Value, StringComparison.Ordinal) ? 1 : 0;
        }
    }

    public static IEnumerable<(AnnotatedTime Predicted, AnnotatedTime Gold)> Pairs(
        IReadOnlyList<AnnotatedTime> gold, IReadOnlyList<AnnotatedTime> predicted)
    {
        var taken = new HashSet<AnnotatedTime>(ReferenceEqualityComparer.Instance);
        foreach (var mine in predicted)
        {
            var theirs = gold.FirstOrDefault(time => time.Overlaps(mine) && !taken.Contains(time));
            if (theirs is not null)
            {
                _ = taken.Add(theirs);
                yield return (mine, theirs);
            }
        }
    }

    private double F1(int right) => Share(2 * right, _gold + _predicted);

    private static double Share(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}
