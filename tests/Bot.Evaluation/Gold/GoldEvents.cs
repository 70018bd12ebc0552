using System.Globalization;
using System.Text.Json;
using Bot.Articles;
using Bot.Knowledge.Events;
using Bot.Knowledge.Extraction;
using NodaTime.Text;

namespace Bot.Evaluation.Gold;

/// <summary>Dates with all that is said of them, who takes part, their order, the days of the year, and words that date nothing.</summary>
internal sealed class GoldEvents(JsonElement gold, ArticleKnowledge knowledge, string text)
{
    private readonly Dictionary<TextSpan, Event> _ours = knowledge.Events.GroupBy(happening => happening.DateSpan).ToDictionary(group => group.Key, group => group.First());
    private readonly Dictionary<string, JsonElement> _gold = gold.Items("events").ToDictionary(happening => happening.Text("id")!);
    private readonly ILookup<string, JsonElement> _people = gold.Items("people").ToLookup(person => person.Text("id")!);

    public IEnumerable<string> Compare() =>
    [
        .. Differ("date", _gold.Values.Select(happening => Facts(happening)), knowledge.Events.Select(Facts)),
        .. _gold.Values.Where(happening => _ours.ContainsKey(happening.Span())).SelectMany(Bounds),
        .. _gold.Values.Where(happening => _ours.ContainsKey(happening.Span())).SelectMany(People),
        .. Order(), .. Days(), .. Undated(),
    ];

    private static IEnumerable<string> Differ(string what, IEnumerable<string> wanted, IEnumerable<string> found) => GoldJson.Differ(what, wanted, found);

    private static string Facts(JsonElement happening) => string.Create(CultureInfo.InvariantCulture,
        $"{happening.Span().Start} \"{happening.Text("surface")}\" {happening.Text("value")} {happening.Text("precision")} {happening.Text("kind")}{(happening.GetProperty("approximate").GetBoolean() ? " about" : "")}");

    private string Facts(Event happening) => string.Create(CultureInfo.InvariantCulture,
        $"{happening.DateSpan.Start} \"{happening.DateSpan.In(text)}\" {happening.Date.ToString().TrimEnd('~')} {happening.Date.Precision.ToString().ToLowerInvariant()} {happening.Kind.ToString().ToLowerInvariant()}{(happening.Date.Approximate ? " about" : "")}");

    /// <summary>An exact date has the same first and last day; one that is about right shares days with the reader's.</summary>
    private IEnumerable<string> Bounds(JsonElement happening)
    {
        var date = _ours[happening.Span()].Date;
        if (happening.Text("earliest") is not { } first || happening.Text("latest") is not { } last)
        {
            return [];
        }

        var (earliest, latest) = (LocalDatePattern.Iso.Parse(first).Value, LocalDatePattern.Iso.Parse(last).Value);
        var same = date.Approximate ? date.Earliest <= latest && earliest <= date.Latest : (date.Earliest, date.Latest) == (earliest, latest);
        return same ? [] : [$"{happening.Text("surface")}: from {date.Earliest} to {date.Latest}, in gold from {earliest} to {latest}"];
    }

    /// <summary>Whom the event's own sentence names; the reader's wider knowledge of who was in power then is not asked for.</summary>
    private IEnumerable<string> People(JsonElement happening)
    {
        var sentence = happening.Text("sentence");
        var wanted = happening.Texts("people").SelectMany(id => _people[id])
            .Where(person => person.Items("mentions").Any(mention => string.Equals(mention.Text("sentence"), sentence, StringComparison.Ordinal)));
        return Differ($"{happening.Text("surface")}: who takes part", wanted.Select(person => person.Text("canonical")!), _ours[happening.Span()].People);
    }

    private IEnumerable<string> Order()
    {
        var wanted = gold.Texts("timeline").Where(_gold.ContainsKey).Select(id => _gold[id].Span()).Where(_ours.ContainsKey).ToList();
        var found = wanted.OrderBy(span => _ours[span].Date).ToList();
        return wanted.SequenceEqual(found) ? [] : [$"timeline: {string.Join(" < ", found.Select(span => span.In(text)))}"];
    }

    private IEnumerable<string> Days() =>
        !gold.TryGetProperty("onThisDay", out var days) ? [] : Differ(
            "on this day",
            days.EnumerateObject().Select(day => $"{day.Name} {_gold[day.Value.GetString()!].Text("surface")}"),
            knowledge.Events.Where(happening => happening.Date.OnThisDay is not null)
                .Select(happening => $"{happening.Date.OnThisDay!.Value.Month:00}-{happening.Date.OnThisDay!.Value.Day:00} {happening.DateSpan.In(text)}"));

    private IEnumerable<string> Undated() =>
        from words in gold.Items("undated")
        where !words.TryGetProperty("optionalRange", out _)
        from happening in knowledge.Events
        where happening.DateSpan.In(text).Contains(words.Text("surface")!, StringComparison.Ordinal)
        select $"dated, in gold undated: {happening.DateSpan.In(text)}";
}
