using Bot.Articles;
using Bot.Articles.Dates;
using Bot.Knowledge.Events;
using Bot.Knowledge.Passages;
using LiteDB;
using NodaTime;

namespace Bot.Knowledge.Storage;

internal static class EventDocument
{
    /// <summary>The day of the year as it is stored and looked up: <c>MM-DD</c>.</summary>
    public static string Day(AnnualDate day) => $"{day.Month:00}-{day.Day:00}";

    public static BsonDocument ToBson(int article, int number, Event happening) => new()
    {
        ["_id"] = PartKey.Of(article, number),
        ["passage"] = PartKey.Of(article, happening.Passage.Ordinal),
        ["day"] = happening.OnThisDay is { } day ? Day(day) : BsonValue.Null,
        ["date"] = happening.Date.ToString(),
        ["kind"] = (int)happening.Kind,
        ["standing"] = (int)happening.Standing,
        ["life"] = happening.Life is { } life ? (int)life : BsonValue.Null,
        ["start"] = happening.DateSpan.Start,
        ["length"] = happening.DateSpan.Length,
        ["summary"] = happening.Summary,
        ["people"] = new BsonArray(happening.People.Select(name => new BsonValue(name))),
    };

    public static Event FromBson(Passage passage, BsonDocument document) => new(
        passage.Id,
        EdtfDate.Parse(document["date"]),
        (DateMentionKind)document["kind"].AsInt32,
        new TextSpan(document["start"], document["length"]),
        document["summary"],
        document["people"].AsArray.Select(name => name.AsString).ToList(),
        passage.Source)
    {
        Standing = (Standing)document["standing"].AsInt32,
        Life = document["life"].IsNull ? null : (LifeEvent)document["life"].AsInt32,
    };
}
