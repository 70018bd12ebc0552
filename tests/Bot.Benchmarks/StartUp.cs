using System.Diagnostics;

namespace Bot.Benchmarks;

/// <summary>From the start of the process to its first answer.</summary>
internal static class StartUp
{
    private const int Runs = 7;

    public static async Task RunAsync(string articles, string data)
    {
        Figures.Title("Start-up, to the first answer of 'ask --json'");
        var first = await OnceAsync(articles, data);
        var ready = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            ready.Add(await OnceAsync(articles, data));
        }

        var median = Figures.Percentile(ready, 0.5);
        Figures.Row("first start, reading the articles", $"{first:N0} ms", $"{first / median:N1} x");
        Figures.Row($"library ready, median of {Runs}", $"{median:N0} ms", $"{ready.Min():N0} to {ready.Max():N0} ms");
    }

    private static async Task<double> OnceAsync(string articles, string data)
    {
        var clock = Stopwatch.GetTimestamp();
        using var process = Child.Start(articles, data, new Dictionary<string, string>(), "ask", "When did it begin?", "--json");
        _ = await process.StandardOutput.ReadLineAsync();
        var elapsed = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
        await process.WaitForExitAsync();
        return elapsed;
    }
}
