using Bot.Knowledge.Articles;
using LiteDB;

namespace Bot.Knowledge.Storage;

/// <param name="Number">The article's number in this store: the upper part of the keys of all that belongs to it.</param>
internal sealed record StoredArticle(int Number, Article Article)
{
    public BsonDocument ToBson() => new()
    {
        ["_id"] = Number,
        ["id"] = Article.Id.Value,
        ["title"] = Article.Title,
        ["file"] = Article.FileName,
        ["english"] = Article.English,
        ["length"] = Article.Length,
        ["passages"] = Article.Passages,
        ["events"] = Article.Events,
        ["people"] = Article.People,
    };

    public static StoredArticle FromBson(BsonDocument document) => new(
        document["_id"],
        new Article(
            new ArticleId(document["id"]),
            document["title"],
            document["file"],
            document["english"],
            document["length"],
            document["passages"],
            document["events"],
            document["people"]));
}
