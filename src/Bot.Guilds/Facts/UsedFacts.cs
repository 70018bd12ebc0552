using System.Security.Cryptography;
using System.Text;
using Bot.Guilds.Storage;
using LiteDB;

namespace Bot.Guilds.Facts;

/// <summary>Which facts a server has had on days with no events. <see cref="Ledger.PostLedger.Posted"/> adds to them.</summary>
/// <remarks>Every method throws <see cref="GuildStoreException"/> where nothing could be saved or read.</remarks>
public sealed class UsedFacts
{
    private const int HashLength = 16;

    private readonly GuildFile _file;

    internal UsedFacts(GuildFile file) => _file = file;

    /// <summary>In no order.</summary>
    public IReadOnlySet<string> Of(ulong guild) => _file.Read(database => Collection(database)
        .Find(GuildKey.AllOf(guild))
        .Select(document => document["fact"].AsString)
        .ToHashSet(StringComparer.Ordinal));

    /// <summary>When all were used: the round begins again.</summary>
    public void StartAgain(ulong guild) => _ = _file.Write(database =>
    {
        Forget(database, guild);
        return true;
    });

    internal static void Add(LiteDatabase database, ulong guild, string fact) => Collection(database).Upsert(new BsonDocument
    {
        ["_id"] = GuildKey.Of(guild, SHA256.HashData(Encoding.UTF8.GetBytes(fact)).AsSpan(0, HashLength)),
        ["fact"] = fact,
    });

    internal static void Forget(LiteDatabase database, ulong guild) => Collection(database).DeleteMany(GuildKey.AllOf(guild));

    private static ILiteCollection<BsonDocument> Collection(LiteDatabase database) => database.GetCollection("facts");
}
