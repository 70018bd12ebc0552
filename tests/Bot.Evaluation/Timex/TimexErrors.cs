namespace Bot.Evaluation.Timex;

/// <summary>Prints where prediction and gold differ, one line each, with the words around.</summary>
internal static class TimexErrors
{
    private const int Around = 60;

    public static void Print(AnnotatedText text, IReadOnlyList<AnnotatedTime> predicted)
    {
        var pairs = TimexScore.Pairs(text.Times, predicted).ToDictionary(pair => pair.Gold, pair => pair.Predicted);
        foreach (var gold in text.Times)
        {
            if (!pairs.TryGetValue(gold, out var mine))
            {
                Line(gold.IsCalendar ? "missed" : "missed-other", text, gold, "");
            }
            else if (!string.Equals(gold.Value, mine.Value, StringComparison.Ordinal))
            {
                Line(gold.IsCalendar ? "value" : "value-other", text, gold, $"{mine.Value} \"{text.Text[mine.Start..mine.End]}\"");
            }
            else if (gold.Start != mine.Start || gold.End != mine.End)
            {
                Line("span", text, gold, $"\"{text.Text[mine.Start..mine.End]}\"");
            }
        }
        foreach (var mine in predicted.Except(pairs.Values))
        {
            Line("extra", text, mine, "");
        }
    }

    private static void Line(string kind, AnnotatedText text, AnnotatedTime time, string mine)
    {
        var before = text.Text[Math.Max(0, time.Start - Around)..time.Start];
        var after = text.Text[time.End..Math.Min(text.Text.Length, time.End + Around)];
        Console.WriteLine(
            $"{kind}\t{text.Id}\t{time.Value}\t{mine}\t{before}[{text.Text[time.Start..time.End]}]{after}".ReplaceLineEndings("¶"));
    }
}
