using System.Diagnostics;
using Bot.Answers.Ask;
using Bot.Answers.Sources;
using Bot.Knowledge.Library;

namespace Bot.Benchmarks;

/// <summary>In this process: how fast articles are read, and questions about them answered.</summary>
internal static class ReadingAndAnswering
{
    private const int Questions = 200;

    /// <summary>Discord lets a text option have so many characters.</summary>
    private const int LongestTyped = 6000;

    public static async Task RunAsync(string articles, string data)
    {
        using var library = ArticleLibrary.Open(data);
        var first = await ReadAsync(library, articles);
        var again = await ReadAsync(library, articles);
        var megabytes = library.Articles.Sum(article => (double)article.Length) / 1e6;

        Figures.Title($"Reading {library.Articles.Count} articles, {megabytes:N2} million characters");
        Figures.Row("everything new", $"{first:N0} ms", $"{megabytes / first * 1000:N2} MB/s");
        Figures.Row("nothing new", $"{again:N0} ms", $"1/{first / again:N0}");
        Answer(library);
    }

    private static async Task<double> ReadAsync(ArticleLibrary library, string articles)
    {
        var clock = Stopwatch.GetTimestamp();
        await library.UpdateAsync([articles], progress: null, CancellationToken.None);
        return Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
    }

    private static void Answer(ArticleLibrary library)
    {
        var answering = new QuestionAnswering(library, new ArticleLinks(ArticleLinks.DefaultTemplate));
        var questions = library.Articles
            .SelectMany(article => library.Passages(article.Id))
            .Where(passage => passage.Text.Length > 30)
            .Select(passage => $"When was it that {passage.Text[..Math.Min(passage.Text.Length, 60)]}?")
            .Take(Questions)
            .ToList();
        _ = questions.Select(question => answering.Ask(new Question(question))).Count();

        var times = questions.ConvertAll(question => Time(answering, question));
        var odd = Odd(questions).Select(question => Time(answering, question)).ToList();
        Figures.Title($"Answering {times.Count} questions, warmed up");
        Figures.Row("p50", $"{Figures.Percentile(times, 0.5):N1} ms");
        Figures.Row("p99", $"{Figures.Percentile(times, 0.99):N1} ms");
        Figures.Row("longest, of 6,000 characters or of none that mean anything", $"{odd.Max():N1} ms", $"{odd.Max() / Figures.Percentile(times, 0.5):N1} times p50");
    }

    /// <summary>What nobody means, but anyone can type.</summary>
    private static IEnumerable<string> Odd(List<string> questions)
    {
        var all = string.Join(' ', questions);
        yield return all[..Math.Min(all.Length, LongestTyped)];
        yield return new string('?', LongestTyped);
        yield return new string('a', LongestTyped);
        yield return string.Concat(Enumerable.Repeat("who when did ", LongestTyped / 13));
        yield return string.Concat(Enumerable.Range(0, LongestTyped).Select(i => (char)(0x4E00 + (i * 37 % 5000))));
        yield return string.Concat(Enumerable.Repeat("**[x](<@1>`\u0007", LongestTyped / 14));
    }

    private static double Time(QuestionAnswering answering, string question)
    {
        var clock = Stopwatch.GetTimestamp();
        _ = answering.Ask(new Question(question));
        return Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
    }
}
