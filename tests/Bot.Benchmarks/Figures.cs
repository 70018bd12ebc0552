namespace Bot.Benchmarks;

internal static class Figures
{
    public static void Title(string text) => Console.WriteLine($"\n{text}");

    public static void Row(string what, string figure, string note = "") => Console.WriteLine($"  {what,-44}{figure,12}  {note}");

    /// <param name="share">0.5 for the median.</param>
    public static double Percentile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted[Math.Min((int)(share * sorted.Count), sorted.Count - 1)];
    }
}
