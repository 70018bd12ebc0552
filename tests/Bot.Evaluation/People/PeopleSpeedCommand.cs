using System.Diagnostics;
using Bot.Articles.People;
using Bot.Articles.Structure;

namespace Bot.Evaluation.People;

/// <summary><c>people-speed FILE...</c>: how fast people are read, from parsed articles, on one core.</summary>
internal static class PeopleSpeedCommand
{
    private const int Rounds = 5;

    public static int Run(string[] files)
    {
        var articles = files.Select(file => ArticleParser.Parse(File.ReadAllText(file), file)).ToList();
        var characters = articles.Sum(article => (long)article.Text.Length);
        var loading = Stopwatch.StartNew();
        _ = PeopleReader.Read(ArticleParser.Parse("Ada Lovelace wrote a program.", "Test"));
        Console.WriteLine($"lists and model loaded in {loading.ElapsedMilliseconds} ms");
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var mentions = 0;
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            mentions = articles.Sum(article => PeopleReader.Read(article).Sum(person => person.Mentions.Count));
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / Rounds;
        Console.WriteLine(FormattableString.Invariant(
            $"{characters / 1e6:F2} million characters, {mentions} mentions, {characters / 1e6 / best.TotalSeconds:F2} million a second, {allocated * 1000.0 / characters:F0} bytes allocated for 1000"));
        return 0;
    }
}
