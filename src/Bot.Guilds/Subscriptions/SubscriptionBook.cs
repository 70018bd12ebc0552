using Bot.Guilds.Facts;
using Bot.Guilds.Ledger;
using Bot.Guilds.Storage;
using LiteDB;
using NodaTime;

namespace Bot.Guilds.Subscriptions;

/// <summary>One daily subscription a server, at most. Saved when a call returns; safe for many threads.</summary>
/// <remarks>Every method throws <see cref="GuildStoreException"/> where nothing could be saved or read.</remarks>
public sealed class SubscriptionBook
{
    private static readonly Duration KeptAfterRemoval = Duration.FromDays(30);

    private readonly GuildFile _file;

    internal SubscriptionBook(GuildFile file) => _file = file;

    /// <returns>Null also for a server that the bot was removed from.</returns>
    public DailySubscription? Find(ulong guild) => _file.Read(database => Present(database, guild));

    /// <summary>Of all servers that the bot is in, in no order: for the start.</summary>
    public IReadOnlyList<DailySubscription> All() => _file.Read(database => Collection(database)
        .FindAll()
        .Where(IsPresent)
        .Select(SubscriptionDocument.FromBson)
        .ToList());

    /// <summary>Takes the place of an earlier one, and of its pause.</summary>
    /// <exception cref="DateTimeZoneNotFoundException">There is no zone of that name.</exception>
    public void Set(DailySubscription subscription)
    {
        _ = subscription.Schedule;
        _ = _file.Write(database => Collection(database).Upsert(SubscriptionDocument.ToBson(subscription)));
    }

    /// <summary>What was posted stays in the ledger: a new one gives no second post for the same date.</summary>
    /// <returns>False where there was none.</returns>
    public bool Off(ulong guild) => _file.Write(database =>
        Present(database, guild) is not null && Collection(database).Delete(StoredValues.Of(guild)));

    /// <summary>A pause that is there already stays as it is.</summary>
    /// <returns>The subscription as it is now; null where there is none.</returns>
    public DailySubscription? Pause(ulong guild, PauseReason reason, Instant now) => Change(guild, subscription =>
        subscription.Pause is null ? subscription with { Pause = new SubscriptionPause(reason, now) } : subscription);

    /// <summary>What came due during the pause is not made up for, but a post that the pause itself stopped, while its late window is open.</summary>
    /// <inheritdoc cref="Pause"/>
    public DailySubscription? Resume(ulong guild, Instant now) => Change(guild, subscription =>
        subscription.Pause is null ? subscription : subscription with { Pause = null, ActiveSince = now });

    /// <summary>The bot was removed, which an outage is not. What the server set is kept 30 days.</summary>
    public void GuildRemoved(ulong guild, Instant when) => _ = _file.Write(database =>
    {
        if (Collection(database).FindById(StoredValues.Of(guild)) is { } document && IsPresent(document))
        {
            document[SubscriptionDocument.Removed] = StoredValues.Of(when);
            Collection(database).Update(document);
        }

        return true;
    });

    /// <summary>The bot is in the server, again or still: harmless where it was never removed.</summary>
    /// <returns>What the server has now; null where it has none, or had it more than 30 days ago.</returns>
    public DailySubscription? GuildReturned(ulong guild, Instant now) => _file.Write(database =>
    {
        var document = Collection(database).FindById(StoredValues.Of(guild));
        if (document is null || IsOver(document, now))
        {
            return null;
        }

        var subscription = SubscriptionDocument.FromBson(document);
        if (!IsPresent(document))
        {
            subscription = subscription with { ActiveSince = now };
            Collection(database).Update(SubscriptionDocument.ToBson(subscription));
        }

        return subscription;
    });

    /// <summary>Deletes all that is known of servers that the bot was removed from more than 30 days ago. For once a day.</summary>
    /// <returns>How many.</returns>
    public int Prune(Instant now) => _file.Write(database =>
    {
        var over = Collection(database).FindAll().Where(document => IsOver(document, now)).Select(document => document["_id"]).ToList();
        foreach (var id in over)
        {
            Collection(database).Delete(id);
            PostLedger.Forget(database, id.ToId());
            UsedFacts.Forget(database, id.ToId());
        }

        return over.Count;
    });

    private static DailySubscription? Present(LiteDatabase database, ulong guild) =>
        Collection(database).FindById(StoredValues.Of(guild)) is { } document && IsPresent(document)
            ? SubscriptionDocument.FromBson(document)
            : null;

    private static bool IsPresent(BsonDocument document) => document[SubscriptionDocument.Removed].IsNull;

    private static bool IsOver(BsonDocument document, Instant now) =>
        document[SubscriptionDocument.Removed].ToInstantOrNull() is { } removed && now - removed > KeptAfterRemoval;

    private static ILiteCollection<BsonDocument> Collection(LiteDatabase database) => database.GetCollection("daily");

    private DailySubscription? Change(ulong guild, Func<DailySubscription, DailySubscription> change) => _file.Write(database =>
    {
        if (Present(database, guild) is not { } before)
        {
            return null;
        }

        var after = change(before);
        if (after != before)
        {
            Collection(database).Update(SubscriptionDocument.ToBson(after));
        }

        return after;
    });
}
