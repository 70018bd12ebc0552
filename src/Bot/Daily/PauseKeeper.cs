using Bot.Commands.Chat;
using Bot.Commands.Daily;
using Bot.Guilds;
using Bot.Guilds.Ledger;
using Bot.Guilds.Subscriptions;
using Microsoft.Extensions.Logging;

namespace Bot.Daily;

/// <summary>
/// Pauses the post of a server whose channel is gone or closed to the bot, and lets it go on when the rights are back.
/// Asking for them costs requests that Discord counts as invalid, so it is done for some servers at a time.
/// </summary>
internal sealed class PauseKeeper(DailyDesk desk, ILogger logger)
{
    private static readonly TimeSpan Round = TimeSpan.FromMinutes(10);

    /// <summary>Servers, each round; Discord allows 10,000 invalid requests in the time of one.</summary>
    private const int AskedInARound = 50;

    private readonly Lock _gate = new();
    private readonly Queue<ulong> _paused = new(
        desk.Store.Subscriptions.All().Where(subscription => subscription.Pause is not null).Select(subscription => subscription.Guild));

    /// <summary>Says so once in the server's channel for notices, where there is one.</summary>
    /// <exception cref="GuildStoreException">It could not be saved: the post is tried again tomorrow.</exception>
    public async Task PauseAsync(LedgerEntry entry, PostRefusal kind, CancellationToken cancellationToken)
    {
        var reason = kind == PostRefusal.Gone ? PauseReason.ChannelGone : PauseReason.NoPermission;
        if (desk.Pause(new GuildId(entry.Guild), reason) is null)
        {
            return;
        }

        lock (_gate)
        {
            _paused.Enqueue(entry.Guild);
        }

        DailyLog.Paused(logger, entry.Guild, reason == PauseReason.ChannelGone ? "its channel is gone" : "its channel is closed to the bot");
        if (await desk.Guilds!.SystemChannelAsync(new GuildId(entry.Guild), cancellationToken) is { } notices && notices.Value != entry.Channel)
        {
            await desk.Guilds.PostAsync(notices, PauseNotice.Of(new ChannelId(entry.Channel), reason), $"p{entry.Nonce}", cancellationToken);
        }
    }

    /// <summary>Runs until cancelled.</summary>
    /// <exception cref="ChatStoppedException">Discord refuses the token.</exception>
    public async Task WatchAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await Task.Delay(Round, desk.Time, cancellationToken);
            foreach (var guild in Next())
            {
                await LookAsync(guild, cancellationToken);
            }
        }
    }

    private List<ulong> Next()
    {
        lock (_gate)
        {
            var next = new List<ulong>();
            while (next.Count < AskedInARound && _paused.TryDequeue(out var guild))
            {
                next.Add(guild);
            }

            return next;
        }
    }

    private async Task LookAsync(ulong guild, CancellationToken cancellationToken)
    {
        try
        {
            if (desk.Store.Subscriptions.Find(guild) is not { Pause: not null } subscription)
            {
                return;
            }

            var access = await desk.Guilds!.AccessAsync(new ChannelId(subscription.Channel), cancellationToken);
            if (ChannelNeeds.CanPost(access, new GuildId(guild)))
            {
                if (desk.Resume(new GuildId(guild)) is not null)
                {
                    DailyLog.Resumed(logger, guild);
                }

                return;
            }
        }
        catch (GuildStoreException problem)
        {
            DailyLog.NotSaved(logger, guild, problem.Message);
        }

        lock (_gate)
        {
            _paused.Enqueue(guild);
        }
    }
}
