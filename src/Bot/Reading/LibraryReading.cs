using Bot.Knowledge.Library;
using Bot.Knowledge.Reading;

namespace Bot.Reading;

/// <summary>Brings a library up to date.</summary>
internal static class LibraryReading
{
    /// <param name="tell">Takes lines for the operator: how far it has got, and each file that cannot be read.</param>
    /// <exception cref="SetupException">There is nothing to read.</exception>
    /// <exception cref="LibraryException">The library cannot be used.</exception>
    public static async Task<ReadingReport> ReadAsync(
        ArticleLibrary library, ReadingPlan plan, IReadingListener tell, CancellationToken cancellationToken)
    {
        plan.CheckFolder();
        var report = await library.UpdateAsync(plan.ArticleFolders, tell, cancellationToken);
        foreach (var problem in report.Problems)
        {
            tell.Report(problem);
        }

        return library.Articles.Count > 0
            ? report
            : throw new SetupException(report.Problems.Count > 0
                ? $"None of the files in '{plan.Main}' could be read. Put them right, or {plan.Remedy}."
                : $"There are no articles in '{plan.Main}'. Put some there (text files, *.txt), or {plan.Remedy}.");
    }
}

/// <summary>Hears how reading goes on.</summary>
internal interface IReadingListener : IProgress<ReadingProgress>
{
    void Report(ReadingProblem problem);
}
