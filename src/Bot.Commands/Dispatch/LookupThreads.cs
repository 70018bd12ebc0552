using System.Diagnostics.CodeAnalysis;

namespace Bot.Commands.Dispatch;

/// <summary>
/// Where commands look things up. It keeps a processor busy, and more of it at a time than there are processors ends no
/// sooner; on threads of its own it holds up nothing that is due meanwhile, such as heartbeats and the first sign to those
/// who wait.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore that nobody asks for its wait handle holds nothing.")]
internal sealed class LookupThreads
{
    private readonly SemaphoreSlim _free = new(Environment.ProcessorCount, Environment.ProcessorCount);

    /// <summary>In the order of the calls. What <paramref name="work"/> awaits is not held to the number of processors.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        await _free.WaitAsync(CancellationToken.None);
        Task<T> begun;
        try
        {
            begun = await Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        finally
        {
            _free.Release();
        }

        return await begun;
    }
}
