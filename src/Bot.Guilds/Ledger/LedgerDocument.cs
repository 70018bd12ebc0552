using Bot.Guilds.Storage;
using LiteDB;

namespace Bot.Guilds.Ledger;

internal static class LedgerDocument
{
    private const string UpcomingContent = "upcoming";
    private const string FactPrefix = "fact:";

    public static BsonDocument ToBson(LedgerEntry entry)
    {
        var document = new BsonDocument
        {
            ["_id"] = GuildKey.Of(entry.Guild, entry.Date),
            ["state"] = (int)entry.State,
            ["channel"] = StoredValues.Of(entry.Channel),
            ["planned"] = StoredValues.Of(entry.Planned),
            ["started"] = StoredValues.Of(entry.Started),
            ["attempt"] = entry.Attempt,
        };

        // There are millions: what is not there takes no room.
        Add(document, "settled", StoredValues.Of(entry.Settled));
        Add(document, "message", StoredValues.Of(entry.Message));
        Add(document, "reason", entry.Reason is { } reason ? (int)reason : BsonValue.Null);
        Add(document, "content", entry.Content switch
        {
            PostContent.Upcoming => UpcomingContent,
            PostContent.Fact fact => FactPrefix + fact.Id,
            _ => BsonValue.Null,
        });
        return document;
    }

    public static LedgerEntry FromBson(BsonDocument document)
    {
        var (guild, date) = GuildKey.Split(document["_id"]);
        return new LedgerEntry(
            guild,
            date,
            document["channel"].ToId(),
            document["planned"].ToInstant(),
            document["started"].ToInstant(),
            document["attempt"],
            Content(document["content"]),
            (LedgerState)document["state"].AsInt32,
            document["settled"].ToInstantOrNull(),
            document["message"].ToIdOrNull(),
            document["reason"].IsNull ? null : (NoPostReason)document["reason"].AsInt32);
    }

    private static void Add(BsonDocument document, string name, BsonValue value)
    {
        if (!value.IsNull)
        {
            document[name] = value;
        }
    }

    private static PostContent Content(BsonValue stored) => stored.IsNull ? new PostContent.Events()
        : stored.AsString is UpcomingContent ? new PostContent.Upcoming()
        : new PostContent.Fact(stored.AsString[FactPrefix.Length..]);
}
