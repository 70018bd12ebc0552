using Bot.Articles;
using Bot.Articles.Structure;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Passages;
using LiteDB;

namespace Bot.Knowledge.Storage;

internal static class PassageDocument
{
    /// <summary>Stands between headings; no line of text has one inside.</summary>
    private const char HeadingSeparator = '\n';

    public static BsonDocument ToBson(int article, Passage passage) => new()
    {
        ["_id"] = PartKey.Of(article, passage.Id.Ordinal),
        ["path"] = string.Join(HeadingSeparator, passage.SectionPath),
        ["paragraph"] = passage.Paragraph,
        ["list"] = passage.Kind == ParagraphKind.ListItem,
        ["start"] = passage.Span.Start,
        ["text"] = passage.Text,
    };

    public static Passage FromBson(Article article, BsonDocument document)
    {
        string text = document["text"];
        string path = document["path"];
        return new Passage(
            new PassageId(article.Id, PartKey.Split(document["_id"]).Part),
            article.Title,
            path.Length == 0 ? [] : path.Split(HeadingSeparator),
            document["paragraph"],
            document["list"] ? ParagraphKind.ListItem : ParagraphKind.Prose,
            new TextSpan(document["start"], text.Length),
            text);
    }
}
