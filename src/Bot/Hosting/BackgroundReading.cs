using Bot.Commands;
using Bot.Knowledge.Library;
using Bot.Knowledge.Reading;
using Bot.Reading;
using Microsoft.Extensions.Logging;

namespace Bot.Hosting;

/// <summary>Brings the library up to date while the chat already answers from what is ready.</summary>
internal sealed partial class BackgroundReading(
    ArticleLibrary library, ReadingPlan plan, IReadingListener listener, ILogger<BackgroundReading> logger) : IReadingListener
{
    private readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ReadingState _state = AtStart(library, plan);

    /// <summary>Ends when all articles have been read; fails or is cancelled with the reading.</summary>
    public Task Finished => _finished.Task;

    public ReadingState State => Volatile.Read(ref _state);

    /// <exception cref="SetupException">There is nothing to read.</exception>
    /// <exception cref="LibraryException">The library cannot be used.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            var report = await Task.Run(() => ReadAsync(cancellationToken), cancellationToken);
            LogRead(logger, library.Articles.Count, report.Read);
            _finished.TrySetResult();
        }
        catch (OperationCanceledException)
        {
            _finished.TrySetCanceled(cancellationToken);
            throw;
        }
        catch (Exception error)
        {
            _finished.TrySetException(error);
            throw;
        }
    }

    public void Report(ReadingProgress value)
    {
        var all = Math.Max(State.Total, value.Total);
        Volatile.Write(ref _state, new ReadingState(all - (value.Total - value.Done), all));
        listener.Report(value);
    }

    public void Report(ReadingProblem problem) => listener.Report(problem);

    /// <summary>By the number of files: whether they have changed is seen when they are read.</summary>
    private static ReadingState AtStart(ArticleLibrary library, ReadingPlan plan)
    {
        var ready = library.Articles.Count;
        return new ReadingState(ready, Math.Max(ready, plan.ArticleFolders.Sum(folder => ArticleFolders.FilesOf(folder).Count())));
    }

    private async Task<ReadingReport> ReadAsync(CancellationToken cancellationToken)
    {
        var report = await LibraryReading.ReadAsync(library, plan, this, cancellationToken);
        var ready = library.Articles.Count;
        Volatile.Write(ref _state, new ReadingState(ready, ready));
        return report;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The library is ready. Articles: {Articles}, read now: {Read}")]
    private static partial void LogRead(ILogger logger, int articles, int read);
}
