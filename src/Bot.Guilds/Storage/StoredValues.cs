using LiteDB;
using NodaTime;

namespace Bot.Guilds.Storage;

/// <summary>Moments are stored in milliseconds since 1970, and Discord's ids as signed numbers of the same bits.</summary>
internal static class StoredValues
{
    public static BsonValue Of(Instant moment) => moment.ToUnixTimeMilliseconds();

    public static BsonValue Of(Instant? moment) => moment is { } known ? Of(known) : BsonValue.Null;

    public static BsonValue Of(ulong id) => unchecked((long)id);

    public static BsonValue Of(ulong? id) => id is { } known ? Of(known) : BsonValue.Null;

    public static Instant ToInstant(this BsonValue stored) => Instant.FromUnixTimeMilliseconds(stored.AsInt64);

    public static Instant? ToInstantOrNull(this BsonValue stored) => stored.IsNull ? null : stored.ToInstant();

    public static ulong ToId(this BsonValue stored) => unchecked((ulong)stored.AsInt64);

    public static ulong? ToIdOrNull(this BsonValue stored) => stored.IsNull ? null : stored.ToId();
}
