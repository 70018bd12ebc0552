using Bot.Guilds.Facts;
using Bot.Guilds.Storage;
using LiteDB;
using NodaTime;

namespace Bot.Guilds.Ledger;

/// <summary>
/// Sees to it that a server gets one post for a local date: an entry is begun before sending, and settled after. Saved when
/// a call returns; safe for many threads. Of each server the last 60 entries by date are kept.
/// </summary>
/// <remarks>Every method throws <see cref="GuildStoreException"/> where nothing could be saved or read.</remarks>
public sealed class PostLedger
{
    private const int KeptOfEach = 60;
    private const string SettledName = "ledger";
    private const string OpenName = "open";

    private readonly GuildFile _file;

    internal PostLedger(GuildFile file) => _file = file;

    /// <summary>To be called before sending, and nothing may be sent where it returns null.</summary>
    /// <returns>Null where the server has its post for that date, gets it now, or is not to get it.</returns>
    public LedgerEntry? Begin(PlannedPost post, PostContent content, Instant now) => _file.Write(database =>
    {
        var earlier = Find(database, post.Guild, post.Date);
        if (earlier is not null && !CanBegin(earlier))
        {
            return null;
        }

        var entry = new LedgerEntry(
            post.Guild, post.Date, post.Channel, post.Planned, now, (earlier?.Attempt ?? 0) + 1, content, LedgerState.Sending);
        Put(database, entry);
        return entry;
    });

    /// <summary>It was posted, now or, as the channel shows, before a crash. A fact counts as used from here on.</summary>
    public void Posted(LedgerEntry entry, ulong message, Instant now) => _ = _file.Write(database =>
    {
        Put(database, entry with { State = LedgerState.Posted, Message = message, Settled = now });
        if (entry.Content is PostContent.Fact fact)
        {
            UsedFacts.Add(database, entry.Guild, fact.Id);
        }

        return true;
    });

    /// <summary>It was surely not posted, and may be begun again while the late window is open.</summary>
    public void Deferred(LedgerEntry entry, NoPostReason reason, Instant now) => _ = _file.Write(database =>
    {
        Put(database, entry with { State = LedgerState.Deferred, Reason = reason, Settled = now });
        return true;
    });

    /// <summary>It may have been posted and nothing can tell.</summary>
    public void Unknown(LedgerEntry entry, Instant now) => _ = _file.Write(database =>
    {
        Put(database, entry with { State = LedgerState.Unknown, Settled = now });
        return true;
    });

    /// <summary>
    /// In one save, of some thousands at most. Those that were begun meanwhile, or settled, are passed over; a deferred one keeps the reason that it has.
    /// </summary>
    public void Skip(IReadOnlyCollection<PlannedPost> posts, NoPostReason reason, Instant now) => _ = _file.Write(database =>
    {
        foreach (var post in posts)
        {
            var earlier = Find(database, post.Guild, post.Date);
            if (earlier is null or { State: LedgerState.Deferred })
            {
                var entry = earlier ?? new LedgerEntry(
                    post.Guild, post.Date, post.Channel, post.Planned, now, 0, new PostContent.Events(), LedgerState.Skipped);
                Put(database, entry with { State = LedgerState.Skipped, Reason = earlier?.Reason ?? reason, Settled = now });
            }
        }

        return true;
    });

    /// <summary>Those that a crash left in <see cref="LedgerState.Sending"/>, by server. To be asked at the start, before any post.</summary>
    public IReadOnlyList<LedgerEntry> Unsettled() => _file.Read(database => Open(database)
        .FindAll()
        .Select(LedgerDocument.FromBson)
        .Where(entry => entry.State == LedgerState.Sending)
        .ToList());

    public LedgerEntry? Find(ulong guild, LocalDate date) => _file.Read(database => Find(database, guild, date));

    /// <summary>The entries for <paramref name="first"/> and later dates, latest date first.</summary>
    public IReadOnlyList<LedgerEntry> Since(ulong guild, LocalDate first) => _file.Read(database => Both(database)
        .SelectMany(collection => collection.Find(GuildKey.Since(guild, first)))
        .Select(LedgerDocument.FromBson)
        .OrderByDescending(entry => entry.Date)
        .ToList());

    /// <summary>All that is kept of a server, latest date first: at most some 70 entries.</summary>
    public IReadOnlyList<LedgerEntry> History(ulong guild) => Since(guild, LocalDate.MinIsoValue);

    internal static void Forget(LiteDatabase database, ulong guild)
    {
        foreach (var collection in Both(database))
        {
            collection.DeleteMany(GuildKey.AllOf(guild));
        }
    }

    /// <summary>A skipped one too: it may have been skipped by a clock that ran ahead.</summary>
    internal static bool CanBegin(LedgerEntry entry) =>
        entry.State is LedgerState.Deferred or LedgerState.Skipped && entry.Reason != NoPostReason.NothingToSay;

    private static LedgerEntry? Find(LiteDatabase database, ulong guild, LocalDate date)
    {
        var key = GuildKey.Of(guild, date);
        var document = Open(database).FindById(key) ?? Settled(database).FindById(key);
        return document is null ? null : LedgerDocument.FromBson(document);
    }

    /// <summary>What is not settled stands apart, so that a start finds it without reading the rest.</summary>
    private static void Put(LiteDatabase database, LedgerEntry entry)
    {
        var document = LedgerDocument.ToBson(entry);
        var isOpen = entry.State is LedgerState.Sending or LedgerState.Deferred;
        var (here, there) = isOpen ? (Open(database), Settled(database)) : (Settled(database), Open(database));
        there.Delete(document["_id"]);
        here.Upsert(document);
        if (!isOpen && entry.Date.DayOfWeek == IsoDayOfWeek.Monday)
        {
            Prune(here, entry.Guild);
        }
    }

    private static void Prune(ILiteCollection<BsonDocument> settled, ulong guild)
    {
        foreach (var old in settled.Find(GuildKey.AllOf(guild)).Select(document => document["_id"]).ToList().SkipLast(KeptOfEach))
        {
            settled.Delete(old);
        }
    }

    private static ILiteCollection<BsonDocument> Settled(LiteDatabase database) => database.GetCollection(SettledName);

    private static ILiteCollection<BsonDocument> Open(LiteDatabase database) => database.GetCollection(OpenName);

    private static ILiteCollection<BsonDocument>[] Both(LiteDatabase database) => [Settled(database), Open(database)];
}
