using Bot.Commands.Chat;
using Bot.Commands.Daily;
using Bot.Guilds;
using Bot.Guilds.Ledger;
using Bot.Guilds.Subscriptions;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Daily;

/// <summary>
/// Brings one server its post. The ledger is written before anything is sent and settled after; what stays open is
/// repaired (see <see cref="PostRepair"/>), be it in this run or in the next.
/// </summary>
internal sealed class PostDelivery(DailyDesk desk, DailyPostWriter writer, PostRepair repair, PauseKeeper pauses, ILogger logger)
{
    /// <summary>After Discord, or the disk, could not take it.</summary>
    private static readonly Duration TryAgainAfter = Duration.FromMinutes(2);

    /// <summary>Does what is due for the server now, if anything is.</summary>
    /// <exception cref="ChatStoppedException">Discord refuses the token.</exception>
    public async Task DeliverAsync(DailySubscription subscription, CancellationToken cancellationToken)
    {
        var guild = subscription.Guild;
        try
        {
            if (Begin(subscription) is var (entry, reply))
            {
                await SendAsync(entry, reply, cancellationToken);
            }
        }
        catch (GuildStoreException problem)
        {
            DailyLog.NotSaved(logger, guild, problem.Message);
            desk.Agenda.TryAgain(guild, desk.Now + TryAgainAfter);
        }
        catch (Exception error) when (error is not (OperationCanceledException or ChatStoppedException))
        {
            // Such as a text that Discord's limits do not allow: the next server has another.
            DailyLog.Failed(logger, error, guild);
            desk.Agenda.TryAgain(guild, desk.Now + TryAgainAfter);
        }
    }

    private (LedgerEntry Entry, Reply Reply)? Begin(DailySubscription due)
    {
        // It may have been changed or switched off since it was put on the agenda.
        var ledger = desk.Store.Ledger;
        if (desk.Store.Subscriptions.Find(due.Guild) is not { Pause: null } subscription)
        {
            return null;
        }

        var now = desk.Now;
        var plan = desk.Planner.Plan(subscription, ledger, now);
        if (plan.Missed.Count > 0)
        {
            ledger.Skip(plan.Missed, NoPostReason.TooLate, now);
        }

        if (plan.Post is not { } post)
        {
            return null;
        }

        if (writer.Write(subscription, post.Date, plan.Late, desk.Store) is not { } written)
        {
            ledger.Skip([post], NoPostReason.NothingToSay, now);
            return null;
        }

        return ledger.Begin(post, written.Content, desk.Now) is { } entry ? (entry, written.Reply) : null;
    }

    private async Task SendAsync(LedgerEntry entry, Reply reply, CancellationToken cancellationToken)
    {
        PostOutcome outcome;
        try
        {
            outcome = await desk.Guilds!.PostAsync(new ChannelId(entry.Channel), reply, entry.Nonce, cancellationToken);
        }
        catch (Exception error) when (error is not (OperationCanceledException or ChatStoppedException))
        {
            DailyLog.Failed(logger, error, entry.Guild);
            outcome = new PostOutcome.Refused(PostRefusal.Unknown);
        }

        await SettleAsync(entry, outcome, cancellationToken);
    }

    private async Task SettleAsync(LedgerEntry entry, PostOutcome outcome, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case PostOutcome.Posted posted:
                DailyLog.Posted(logger, entry.Date, entry.Channel, entry.Guild);
                Settle(entry, () => desk.Store.Ledger.Posted(entry, posted.Message.Value, desk.Now));
                break;
            case PostOutcome.Refused { Kind: PostRefusal.TryLater }:
                Settle(entry, () => desk.Store.Ledger.Deferred(entry, NoPostReason.TryLater, desk.Now));
                desk.Agenda.TryAgain(entry.Guild, desk.Now + TryAgainAfter);
                break;
            case PostOutcome.Refused { Kind: PostRefusal.Unknown }:
                repair.Later(entry);
                break;
            case PostOutcome.Refused { Kind: var kind }:
                var reason = kind == PostRefusal.Gone ? NoPostReason.ChannelGone : NoPostReason.NoPermission;
                Settle(entry, () => desk.Store.Ledger.Deferred(entry, reason, desk.Now));
                await pauses.PauseAsync(entry, kind, cancellationToken);
                break;
        }
    }

    /// <summary>What could not be settled is open, as after a crash.</summary>
    private void Settle(LedgerEntry entry, Action settle)
    {
        try
        {
            settle();
        }
        catch (GuildStoreException problem)
        {
            DailyLog.NotSaved(logger, entry.Guild, problem.Message);
            repair.Later(entry);
        }
    }
}
