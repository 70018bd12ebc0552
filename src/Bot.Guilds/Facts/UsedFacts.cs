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

    /// <summary>The first that the server has not had; when it has had all, the round begins again.</summary>
    /// <param name="facts">In the order of choice.</param>
    /// <returns>Null where there are none.</returns>
    public string? Next(ulong guild, IReadOnlyList<string> facts)
    {
        var used = Of(guild);
        var next = facts.FirstOrDefault(fact => !used.Contains(fact));
        if (next is null && facts.Count > 0)
        {
            StartAgain(guild);
            next = facts[0];
        }

        return next;
    }

    internal static void Add(LiteDatabase database, ulong guild, string fact) => Collection(database).Upsert(new BsonDocument
    {
        ["_id"] = GuildKey.Of(guild, SHA256.HashData(Encoding.UTF8.GetBytes(fact)).AsSpan(0, HashLength)),
        ["fact"] = fact,
    });

    internal static void Forget(LiteDatabase database, ulong guild) => Collection(database).DeleteMany(GuildKey.AllOf(guild));

    private void StartAgain(ulong guild) => _ = _file.Write(database =>
    {
        Forget(database, guild);
        return true;
    });

    private static ILiteCollection<BsonDocument> Collection(LiteDatabase database) => database.GetCollection("facts");
}
