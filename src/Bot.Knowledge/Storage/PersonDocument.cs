using Bot.Articles;
using Bot.Articles.People;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Passages;
using Bot.Knowledge.People;
using Bot.Knowledge.Search;
using LiteDB;

namespace Bot.Knowledge.Storage;

internal static class PersonDocument
{
    /// <summary>By which people are looked up.</summary>
    public static string Key(string name) => TermAnalyzer.Fold(name);

    public static BsonDocument ToBson(int article, int number, Person person) => new()
    {
        ["_id"] = PartKey.Of(article, number),
        ["key"] = Key(person.Name),
        ["name"] = person.Name,
        ["aliases"] = Texts(person.Aliases),
        ["titles"] = Texts(person.Titles),
        ["roles"] = new BsonArray(person.Roles.Select(role => new BsonDocument
        {
            ["text"] = role.Text,
            ["passage"] = role.Passage,
        })),
        ["mentions"] = new BsonArray(person.Mentions.Select(mention => new BsonDocument
        {
            ["kind"] = (int)mention.Kind,
            ["surface"] = mention.Surface,
            ["start"] = mention.Span.Start,
            ["passage"] = mention.Passage,
        })),
    };

    /// <param name="passage">Finds a passage of the article by its ordinal.</param>
    public static Person FromBson(Article article, BsonDocument document, Func<int, Passage?> passage) => new(
        article.Id,
        article.Title,
        document["name"],
        Texts(document["aliases"]),
        Texts(document["titles"]),
        document["roles"].AsArray.Select(role => ToRole(role, passage)).OfType<PersonRole>().ToList(),
        document["mentions"].AsArray.Select(ToMention).ToList());

    public static PersonName ToName(BsonDocument document) =>
        new(document["name"], Texts(document["aliases"]), Texts(document["titles"]), document["mentions"].AsArray.Count);

    private static PersonRole? ToRole(BsonValue role, Func<int, Passage?> passage) =>
        passage(role["passage"]) is { } found ? new PersonRole(role["text"], found.Id.Ordinal, found.Source) : null;

    private static Mention ToMention(BsonValue mention)
    {
        string surface = mention["surface"];
        return new Mention((MentionKind)mention["kind"].AsInt32, surface, new TextSpan(mention["start"], surface.Length), mention["passage"]);
    }

    private static BsonArray Texts(IEnumerable<string> texts) => new(texts.Select(text => new BsonValue(text)));

    private static List<string> Texts(BsonValue texts) => texts.AsArray.Select(text => text.AsString).ToList();
}
