using Bot.Knowledge.Library;

namespace Bot.Commands.Tests.Daily;

/// <summary>The seed article, a long 5 May, and a leap day.</summary>
public sealed class DailyLibrary : IAsyncLifetime
{
    public const int EventsOnFifthOfMay = 20;

    private readonly string _folder = Directory.CreateTempSubdirectory("almanac-").FullName;

    public DailyLibrary() => Library = ArticleLibrary.Open(Path.Combine(_folder, "library"));

    public ArticleLibrary Library { get; }

    public async ValueTask InitializeAsync()
    {
        var articles = Directory.CreateDirectory(Path.Combine(_folder, "articles")).FullName;
        await File.WriteAllTextAsync(Path.Combine(articles, "bridges.txt"), Bridges(), TestContext.Current.CancellationToken);
        var report = await Library.UpdateAsync(
            [Path.Combine(AppContext.BaseDirectory, "seeds"), articles], progress: null, TestContext.Current.CancellationToken);
        report.Problems.ShouldBeEmpty();
    }

    public ValueTask DisposeAsync()
    {
        Library.Dispose();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static string Bridges() =>
        "= Bridges of the valley =\n\n== Openings ==\n"
        + string.Join(' ', Enumerable.Range(0, EventsOnFifthOfMay).Select(number =>
            $"On 5 May {1901 + number}, the mayor of the town opened a bridge of the railway over the river, and the people of the valley came to see it."))
        + "\n\n== Floods ==\nOn 29 February 1996, a flood of the river destroyed the old bridge, and the town was cut off from the valley.\n";
}
