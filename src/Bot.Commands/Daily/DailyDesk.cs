using Bot.Commands.Chat;
using Bot.Guilds;
using Bot.Guilds.DueQueue;
using Bot.Guilds.Subscriptions;
using NodaTime;

namespace Bot.Commands.Daily;

/// <summary>
/// What <c>/daily</c> and the worker that posts share. Whoever changes a subscription does it here: saving it and telling
/// the agenda belong together, for any two who change one server at once.
/// </summary>
/// <remarks>Each change throws <see cref="GuildStoreException"/> where it could not be saved; the agenda then stays as it was.</remarks>
/// <param name="guilds">Null in the terminal, which has no servers.</param>
public sealed class DailyDesk(GuildStore store, Agenda agenda, DailyPlanner planner, IGuildTransport? guilds, TimeProvider time)
{
    private readonly Lock _changes = new();

    public GuildStore Store { get; } = store;

    public Agenda Agenda { get; } = agenda;

    public DailyPlanner Planner { get; } = planner;

    public IGuildTransport? Guilds { get; } = guilds;

    public TimeProvider Time { get; } = time;

    public Instant Now => Instant.FromDateTimeOffset(Time.GetUtcNow());

    public void Set(DailySubscription subscription)
    {
        lock (_changes)
        {
            Store.Subscriptions.Set(subscription);
            Agenda.Set(subscription, subscription.SetAt);
        }
    }

    /// <returns>False where there was none.</returns>
    public bool Off(GuildId guild)
    {
        lock (_changes)
        {
            var wasOn = Store.Subscriptions.Off(guild.Value);
            if (wasOn)
            {
                Agenda.Remove(guild.Value);
            }

            return wasOn;
        }
    }

    /// <returns>The subscription as it is now; null where there is none.</returns>
    public DailySubscription? Pause(GuildId guild, PauseReason reason) =>
        Change(now => Store.Subscriptions.Pause(guild.Value, reason, now));

    /// <returns>The subscription as it is now; null where there is none.</returns>
    public DailySubscription? Resume(GuildId guild) => Change(now => Store.Subscriptions.Resume(guild.Value, now));

    /// <summary>Someone removed the bot from the server.</summary>
    public void Removed(GuildId guild)
    {
        lock (_changes)
        {
            Store.Subscriptions.GuildRemoved(guild.Value, Now);
            Agenda.Remove(guild.Value);
        }
    }

    /// <summary>The bot is in the server. Told of every server at each start, most of which were never away.</summary>
    public void Returned(GuildId guild) => Change(now =>
        Store.Subscriptions.Find(guild.Value) is null ? Store.Subscriptions.GuildReturned(guild.Value, now) : null);

    /// <param name="change">Gives what the agenda is to be told of; null where it stays as it is.</param>
    private DailySubscription? Change(Func<Instant, DailySubscription?> change)
    {
        lock (_changes)
        {
            var now = Now;
            var changed = change(now);
            if (changed is not null)
            {
                Agenda.Set(changed, now);
            }

            return changed;
        }
    }
}
