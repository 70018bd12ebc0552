using System.Buffers.Binary;
using LiteDB;
using NodaTime;

namespace Bot.Guilds.Storage;

/// <summary>
/// Keys that put all that belongs to a server side by side: the server's id in 8 bytes, then what it is of that server's,
/// both so that the order of the bytes is the order of the values.
/// </summary>
internal static class GuildKey
{
    private const int GuildLength = sizeof(ulong);

    private static readonly LocalDate Epoch = LocalDate.MinIsoValue;

    public static BsonValue Of(ulong guild, LocalDate date)
    {
        var key = Start(guild, sizeof(int));
        BinaryPrimitives.WriteInt32BigEndian(key.AsSpan(GuildLength), Period.DaysBetween(Epoch, date));
        return key;
    }

    /// <param name="rest">Shorter than 50 bytes.</param>
    public static BsonValue Of(ulong guild, ReadOnlySpan<byte> rest)
    {
        var key = Start(guild, rest.Length);
        rest.CopyTo(key.AsSpan(GuildLength));
        return key;
    }

    public static (ulong Guild, LocalDate Date) Split(BsonValue key)
    {
        var bytes = key.AsBinary;
        return (
            BinaryPrimitives.ReadUInt64BigEndian(bytes),
            Epoch.PlusDays(BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(GuildLength))));
    }

    public static BsonExpression AllOf(ulong guild) => Between(Start(guild, 0), Last(guild));

    public static BsonExpression Since(ulong guild, LocalDate first) => Between(Of(guild, first), Last(guild));

    /// <summary>With parameters: LiteDB compiles, and keeps for good, every other text.</summary>
    private static BsonExpression Between(BsonValue first, BsonValue last) =>
        BsonExpression.Create("$._id BETWEEN @0 AND @1", first, last);

    private static byte[] Last(ulong guild)
    {
        var key = Start(guild, 50);
        key.AsSpan(GuildLength).Fill(byte.MaxValue);
        return key;
    }

    private static byte[] Start(ulong guild, int rest)
    {
        var key = new byte[GuildLength + rest];
        BinaryPrimitives.WriteUInt64BigEndian(key, guild);
        return key;
    }
}
