using Bot.Guilds.Storage;
using LiteDB;
using NodaTime;

namespace Bot.Guilds.Subscriptions;

internal static class SubscriptionDocument
{
    /// <summary>When the bot was removed from the server; not there while it is in it.</summary>
    public const string Removed = "removed";

    public static BsonDocument ToBson(DailySubscription subscription) => new()
    {
        ["_id"] = StoredValues.Of(subscription.Guild),
        ["channel"] = StoredValues.Of(subscription.Channel),
        ["minute"] = (int)(subscription.Time.TickOfDay / NodaConstants.TicksPerMinute),
        ["zone"] = subscription.Zone,
        ["empty"] = (int)subscription.OnEmpty,
        ["role"] = StoredValues.Of(subscription.MentionRole),
        ["setBy"] = StoredValues.Of(subscription.SetBy),
        ["setAt"] = StoredValues.Of(subscription.SetAt),
        ["active"] = StoredValues.Of(subscription.ActiveSince),
        ["pause"] = subscription.Pause is { } pause
            ? new BsonDocument { ["reason"] = (int)pause.Reason, ["since"] = StoredValues.Of(pause.Since) }
            : BsonValue.Null,
    };

    public static DailySubscription FromBson(BsonDocument document) => new(
        document["_id"].ToId(),
        document["channel"].ToId(),
        LocalTime.FromMinutesSinceMidnight(document["minute"]),
        document["zone"],
        (OnEmpty)document["empty"].AsInt32,
        document["role"].ToIdOrNull(),
        document["setBy"].ToId(),
        document["setAt"].ToInstant())
    {
        ActiveSince = document["active"].ToInstant(),
        Pause = document["pause"] is BsonDocument pause
            ? new SubscriptionPause((PauseReason)pause["reason"].AsInt32, pause["since"].ToInstant())
            : null,
    };
}
