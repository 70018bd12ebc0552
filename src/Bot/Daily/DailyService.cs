using Bot.Commands.Chat;
using Bot.Commands.Daily;
using Bot.Guilds;
using Bot.Guilds.Subscriptions;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Daily;

/// <summary>Makes the daily posts: once for each server and date, each when its server's clock says so.</summary>
internal sealed class DailyService : IDisposable
{
    /// <summary>Posts on their way at a time, so that one slow server does not hold up the others.</summary>
    private const int MostAtOnce = 64;

    /// <summary>Posts that are on their way when the worker stops have this long to end.</summary>
    private static readonly TimeSpan DrainTime = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    private readonly DailyDesk _desk;
    private readonly Task _articlesRead;
    private readonly ILogger _logger;
    private readonly PostRepair _repair;
    private readonly PauseKeeper _pauses;
    private readonly PostDelivery _delivery;
    private readonly GuildRegister _register;
    private readonly PostPace _pace;
    private readonly RunningTasks _posting = new();
    private readonly SemaphoreSlim _slots = new(MostAtOnce, MostAtOnce);

    /// <param name="articlesRead">Ends when there is something to post.</param>
    public DailyService(DailyDesk desk, DailyPostWriter writer, Task articlesRead, ILogger<DailyService> logger)
    {
        _desk = desk;
        _articlesRead = articlesRead;
        _logger = logger;
        _repair = new PostRepair(desk, writer, logger);
        _pauses = new PauseKeeper(desk, logger);
        _delivery = new PostDelivery(desk, writer, _repair, _pauses, logger);
        _register = new GuildRegister(desk, logger);
        _pace = new PostPace(desk.Time);
    }

    /// <summary>Runs until cancelled. To be called before the chat begins, lest news of servers be missed.</summary>
    /// <exception cref="ChatStoppedException">Discord refuses the token.</exception>
    public async Task RunAsync(CancellationToken stopping)
    {
        if (_desk.Guilds is not { } guilds)
        {
            return;
        }

        guilds.TellNews(_register.Tell);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        Task[] tasks = [_register.RunAsync(stop.Token), _pauses.WatchAsync(stop.Token), TidyAsync(stop.Token), PostAsync(stop.Token)];
        try
        {
            await await Task.WhenAny(tasks);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Told to stop.
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(tasks).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await _posting.StopAsync(DrainTime, _desk.Time);
            await _repair.StopAsync();
        }
    }

    public void Dispose()
    {
        _slots.Dispose();
        _posting.Dispose();
        _repair.Dispose();
    }

    /// <summary>What was due before all articles are read waits for them: half a library would make half a post.</summary>
    private async Task PostAsync(CancellationToken stopping)
    {
        await _articlesRead.WaitAsync(stopping);
        await _repair.RepairAllAsync(stopping);
        while (true)
        {
            await _desk.Agenda.WaitAsync(_desk.Time, stopping);
            foreach (var due in _desk.Agenda.TakeDue(_desk.Now, MostAtOnce))
            {
                await _slots.WaitAsync(stopping);
                await _pace.NextAsync(stopping);
                _posting.Start(cutOff => DeliverAsync(due, cutOff));
            }
        }
    }

    private async Task DeliverAsync(DailySubscription due, CancellationToken cutOff)
    {
        try
        {
            await _delivery.DeliverAsync(due, cutOff);
        }
        finally
        {
            _slots.Release();
        }
    }

    private async Task TidyAsync(CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                _desk.Store.CopyAside(_desk.Now.InUtc().Date);
                _desk.Store.Subscriptions.Prune(_desk.Now);
            }
            catch (GuildStoreException problem)
            {
                DailyLog.NotCopied(_logger, problem.Message);
            }

            await Task.Delay(Day, _desk.Time, stopping);
        }
    }
}
