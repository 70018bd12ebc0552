using Bot.Knowledge.Library;

namespace Bot.Commands.Tests.Seed;

/// <summary>The seed article, read into a library of its own.</summary>
public sealed class SeedLibrary : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("almanac-").FullName;

    public SeedLibrary() => Library = ArticleLibrary.Open(_folder);

    public ArticleLibrary Library { get; }

    public async ValueTask InitializeAsync()
    {
        var report = await Library.UpdateAsync(
            [Path.Combine(AppContext.BaseDirectory, "seeds")], progress: null, TestContext.Current.CancellationToken);
        report.Problems.ShouldBeEmpty();
    }

    public ValueTask DisposeAsync()
    {
        Library.Dispose();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
