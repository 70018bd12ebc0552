using Bot.Commands.Chat;
using Bot.Commands.Daily;
using Bot.Guilds;
using Bot.Guilds.Ledger;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Daily;

/// <summary>
/// Finds out what became of posts that were begun and never settled: by sending again while Discord remembers the nonce,
/// later by looking into the channel. Better one post missing than two.
/// </summary>
internal sealed class PostRepair(DailyDesk desk, DailyPostWriter writer, ILogger logger) : IDisposable
{
    /// <summary>A transport may go on trying for so long; all of it has to lie within Discord's memory of the nonce.</summary>
    private static readonly Duration LongestTry = Duration.FromSeconds(30);

    /// <summary>By which this machine's clock may be ahead of Discord's: the post may look older than its start.</summary>
    private static readonly Duration ClockDifference = Duration.FromMinutes(10);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    private readonly RunningTasks _running = new();

    /// <summary>Those that an earlier run left. To be awaited before anything is posted.</summary>
    /// <exception cref="ChatStoppedException">Discord refuses the token.</exception>
    public async Task RepairAllAsync(CancellationToken cancellationToken)
    {
        foreach (var entry in desk.Store.Ledger.Unsettled())
        {
            if (!await TryAsync(entry, cancellationToken))
            {
                Later(entry);
            }
        }
    }

    /// <summary>Tries until it is settled, beside everything else.</summary>
    public void Later(LedgerEntry entry) => _running.Start(async stopping =>
    {
        do
        {
            await Task.Delay(Pause, desk.Time, stopping);
        }
        while (!await TryAsync(entry, stopping));
    });

    /// <summary>What is not settled then waits for the next run.</summary>
    public Task StopAsync() => _running.StopAsync(TimeSpan.Zero, desk.Time);

    public void Dispose() => _running.Dispose();

    /// <returns>False where Discord, or the disk, has to be asked again.</returns>
    private async Task<bool> TryAsync(LedgerEntry entry, CancellationToken cancellationToken)
    {
        try
        {
            return entry.Repair(desk.Now + LongestTry) == RepairStep.SendAgain && Written(entry) is { } reply
                ? await SendAgainAsync(entry, reply, cancellationToken)
                : await LookAsync(entry, cancellationToken);
        }
        catch (GuildStoreException problem)
        {
            DailyLog.NotSaved(logger, entry.Guild, problem.Message);
            return false;
        }
        catch (Exception error) when (error is not (OperationCanceledException or ChatStoppedException))
        {
            DailyLog.Failed(logger, error, entry.Guild);
            return false;
        }
    }

    private Reply? Written(LedgerEntry entry) => desk.Store.Subscriptions.Find(entry.Guild) is { Pause: null } subscription
        ? writer.Write(subscription, entry.Date, late: null, desk.Store)?.Reply
        : null;

    private async Task<bool> SendAgainAsync(LedgerEntry entry, Reply reply, CancellationToken cancellationToken)
    {
        if (await desk.Guilds!.PostAsync(new ChannelId(entry.Channel), reply, entry.Nonce, cancellationToken) is not PostOutcome.Posted posted)
        {
            return false;
        }

        desk.Store.Ledger.Posted(entry, posted.Message.Value, desk.Now);
        return true;
    }

    private async Task<bool> LookAsync(LedgerEntry entry, CancellationToken cancellationToken)
    {
        var since = (entry.Started - ClockDifference).ToDateTimeOffset();
        var posts = await desk.Guilds!.OwnPostsAsync(new ChannelId(entry.Channel), since, cancellationToken);
        var title = DailyPostWriter.TitleOf(entry.Date);
        switch (posts)
        {
            case OwnPosts.Found found when found.Posts.FirstOrDefault(post => string.Equals(post.Title, title, StringComparison.Ordinal)) is { } post:
                DailyLog.Found(logger, entry.Date, entry.Guild);
                desk.Store.Ledger.Posted(entry, post.Message.Value, desk.Now);
                return true;
            case OwnPosts.Found { IsComplete: true }:
                desk.Store.Ledger.Deferred(entry, NoPostReason.Interrupted, desk.Now);
                desk.Agenda.TryAgain(entry.Guild, desk.Now);
                return true;
            case OwnPosts.Unknown { Why: PostRefusal.TryLater or PostRefusal.Unknown }:
                return false;
            default:
                DailyLog.Unknown(logger, entry.Guild, entry.Date);
                desk.Store.Ledger.Unknown(entry, desk.Now);
                return true;
        }
    }
}
