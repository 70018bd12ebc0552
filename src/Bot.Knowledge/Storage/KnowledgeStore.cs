using System.Collections.Concurrent;
using System.Text;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Events;
using Bot.Knowledge.Extraction;
using Bot.Knowledge.Passages;
using Bot.Knowledge.People;
using LiteDB;
using NodaTime;

namespace Bot.Knowledge.Storage;

/// <summary>
/// A knowledge file. One process may write it, with nobody else reading; many may read one that nobody writes. Inside
/// a process it is safe for many threads. Every article is written whole or not at all.
/// </summary>
internal sealed class KnowledgeStore : IDisposable
{
    /// <summary>Raised with every change of what is read from an article or of how it is stored: older files are made anew.</summary>
    public const byte SchemaVersion = 2;

    /// <summary>Marks a LiteDB file as Almanac's, in the upper bytes of its user version: "ALM".</summary>
    internal const int Mark = 0x414C4D << 8;

    private static readonly byte[] LiteDbSignature = Encoding.ASCII.GetBytes("** This is a LiteDB file **");

    private readonly LiteDatabase _database;
    private readonly ILiteCollection<BsonDocument> _articles;
    private readonly ILiteCollection<BsonDocument> _passages;
    private readonly ILiteCollection<BsonDocument> _events;
    private readonly ILiteCollection<BsonDocument> _people;
    private readonly ConcurrentDictionary<ArticleId, StoredArticle> _byId = new();
    private readonly ConcurrentDictionary<int, StoredArticle> _byNumber = new();
    private IReadOnlyList<Article>? _byTitle;
    private int _lastNumber;

    private KnowledgeStore(LiteDatabase database)
    {
        _database = database;
        _articles = database.GetCollection("articles");
        _passages = database.GetCollection("passages");
        _events = database.GetCollection("events");
        _people = database.GetCollection("people");
        foreach (var article in _articles.FindAll().Select(StoredArticle.FromBson))
        {
            Know(article);
        }
    }

    /// <summary>By title.</summary>
    public IReadOnlyList<Article> Articles =>
        _byTitle ??= _byId.Values.Select(stored => stored.Article).OrderBy(article => article.Title, StringComparer.Ordinal).ToList();

    public static KnowledgeStore Empty() => new(new LiteDatabase(":memory:"));

    /// <returns>Null where the file has another <see cref="SchemaVersion"/>.</returns>
    /// <exception cref="InvalidDataException">It is another program's file, and was not touched.</exception>
    /// <exception cref="LiteException">It is damaged.</exception>
    public static KnowledgeStore? OpenToRead(string path)
    {
        CheckSignature(path);
        return Open(new LiteDatabase(new ConnectionString { Filename = path, ReadOnly = true }));
    }

    /// <inheritdoc cref="OpenToRead"/>
    public static KnowledgeStore? OpenToWrite(string path)
    {
        var isNew = !File.Exists(path);
        var database = new LiteDatabase(new ConnectionString { Filename = path });
        if (isNew)
        {
            database.UserVersion = Mark | SchemaVersion;
            database.GetCollection("events").EnsureIndex("day", "$.day");
            database.GetCollection("events").EnsureIndex("passage", "$.passage");
            database.GetCollection("people").EnsureIndex("key", "$.key");
        }

        return Open(database);
    }

    public bool Has(ArticleId article) => _byId.ContainsKey(article);

    public void Add(ArticleKnowledge knowledge)
    {
        var number = ++_lastNumber;
        var article = new StoredArticle(number, knowledge.Article);
        InTransaction(() =>
        {
            _articles.Insert(article.ToBson());
            _passages.InsertBulk(knowledge.Passages.Select(passage => PassageDocument.ToBson(number, passage)));
            _events.InsertBulk(knowledge.Events.Select((happening, i) => EventDocument.ToBson(number, i, happening)));
            _people.InsertBulk(knowledge.People.Select((person, i) => PersonDocument.ToBson(number, i, person)));
        });
        Know(article);
    }

    public void Remove(ArticleId id)
    {
        _ = _byId.TryRemove(id, out var article);
        var number = article!.Number;
        _byTitle = null;
        InTransaction(() =>
        {
            _articles.Delete(number);
            foreach (var parts in new[] { _passages, _events, _people })
            {
                parts.DeleteMany(PartsOf(number));
            }
        });
        _ = _byNumber.TryRemove(number, out _);
    }

    public IReadOnlyList<Passage> Passages(ArticleId id, int first, int last) =>
        _byId.TryGetValue(id, out var article) && first <= last
            ? _passages
                .Find(StoreQuery.Between("_id", PartKey.Of(article.Number, Math.Max(first, 0)), PartKey.Of(article.Number, last)))
                .Select(document => PassageDocument.FromBson(article.Article, document))
                .ToList()
            : [];

    public IReadOnlyList<Event> EventsOn(AnnualDate day) => Events(StoreQuery.Equal("day", EventDocument.Day(day)));

    public bool HasEventsOn(AnnualDate day) => _events.Exists(StoreQuery.Equal("day", EventDocument.Day(day)));

    public IReadOnlyList<Event> EventsOf(ArticleId id) =>
        _byId.TryGetValue(id, out var article) ? Events(PartsOf(article.Number)) : [];

    public IReadOnlyList<Event> EventsIn(PassageId id) =>
        _byId.TryGetValue(id.Article, out var article)
            ? Events(StoreQuery.Equal("passage", PartKey.Of(article.Number, id.Ordinal)))
            : [];

    public IReadOnlyList<Person> PeopleNamed(string name) => People(StoreQuery.Equal("key", PersonDocument.Key(name)))
        .Where(person => string.Equals(person.Name, name, StringComparison.Ordinal))
        .OrderBy(person => person.Article, StringComparer.Ordinal)
        .ToList();

    public IReadOnlyList<Person> PeopleOf(ArticleId id) =>
        _byId.TryGetValue(id, out var article) ? People(PartsOf(article.Number)) : [];

    /// <summary>One for each person of each article, in no order.</summary>
    public IEnumerable<PersonName> PersonNames() => _people.FindAll().Select(PersonDocument.ToName);

    public void Dispose() => _database.Dispose();

    private static KnowledgeStore? Open(LiteDatabase database)
    {
        try
        {
            if (database.UserVersion == (Mark | SchemaVersion))
            {
                return new KnowledgeStore(database);
            }

            if ((database.UserVersion & ~byte.MaxValue) != Mark)
            {
                throw new InvalidDataException("A LiteDB file of another program.");
            }
        }
        catch
        {
            database.Dispose();
            throw;
        }

        database.Dispose();
        return null;
    }

    /// <summary>LiteDB itself cuts a file that is not its own down to whole pages, even when it opens it to read.</summary>
    private static void CheckSignature(string path)
    {
        const int PageHeader = 32;
        Span<byte> start = stackalloc byte[PageHeader + LiteDbSignature.Length];
        using var file = File.OpenRead(path);
        if (file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length
            || !start[PageHeader..].SequenceEqual(LiteDbSignature))
        {
            throw new InvalidDataException("Not a LiteDB file.");
        }
    }

    private static BsonExpression PartsOf(int article) =>
        StoreQuery.Between("_id", PartKey.Of(article, 0), PartKey.Of(article + 1, 0) - 1);

    private List<Event> Events(BsonExpression which) => InOrder(_events, which)
        .Select(document => Passage(document["passage"]) is { } passage ? EventDocument.FromBson(passage, document) : null)
        .OfType<Event>()
        .ToList();

    private List<Person> People(BsonExpression which) => InOrder(_people, which)
        .Select(document => _byNumber.TryGetValue(PartKey.Split(document["_id"]).Article, out var article)
            ? PersonDocument.FromBson(article.Article, document, ordinal => Passage(PartKey.Of(article.Number, ordinal)))
            : null)
        .OfType<Person>()
        .ToList();

    private static IEnumerable<BsonDocument> InOrder(ILiteCollection<BsonDocument> collection, BsonExpression which) =>
        collection.Find(which).OrderBy(document => document["_id"].AsInt64);

    /// <returns>Null where its article was just removed.</returns>
    private Passage? Passage(long key) =>
        _byNumber.TryGetValue(PartKey.Split(key).Article, out var article) && _passages.FindById(key) is { } document
            ? PassageDocument.FromBson(article.Article, document)
            : null;

    private void InTransaction(Action write)
    {
        _database.BeginTrans();
        try
        {
            write();
            _database.Commit();
        }
        catch
        {
            _database.Rollback();
            throw;
        }
    }

    private void Know(StoredArticle article)
    {
        _lastNumber = Math.Max(_lastNumber, article.Number);
        _byNumber[article.Number] = article;
        _byId[article.Article.Id] = article;
        _byTitle = null;
    }
}
