using Bot.Articles;
using Bot.Articles.Dates;
using Bot.Knowledge.Passages;
using Bot.Knowledge.People;

namespace Bot.Knowledge.Events;

/// <summary>Turns each date of an article into an event: the clause that it dates, and who takes part.</summary>
internal static class EventExtractor
{
    public static IReadOnlyList<Event> Extract(
        IReadOnlyList<DateMention> dates, IReadOnlyList<Person> people, string text, PassageLocator locator)
    {
        var events = new List<Event>();
        var mentions = people
            .SelectMany(person => person.Mentions.Select(mention => (mention.Passage, mention.Span, person.Name)))
            .ToLookup(mention => mention.Passage, mention => (mention.Span, mention.Name));
        foreach (var inPassage in dates
            .Select(date => (date, passage: locator.Find(date.Span)))
            .Where(pair => pair.passage is not null)
            .GroupBy(pair => pair.passage!, pair => pair.date))
        {
            var named = mentions[inPassage.Key.Id.Ordinal].OrderBy(mention => mention.Span.Start).ToList();
            AddAll(events, text, inPassage.Key, [.. inPassage], named);
        }

        return events;
    }

    private static void AddAll(List<Event> events, string text, Passage passage, List<DateMention> dates, List<(TextSpan Span, string Name)> named)
    {
        var clauses = ClauseCutter.Cut(text, passage.Span, dates.ConvertAll(date => date.Span));
        var life = new LifeDates(text, passage.Span);
        for (var at = 0; at < dates.Count; at++)
        {
            var date = dates[at];
            var name = life.NameBefore(date.Span, named.Select(mention => mention.Span));
            if (name is not null && date.Ends is [var birth, var death] && life.IsLifespan(birth.Span, death.Span))
            {
                events.Add(Life(birth, LifeEvent.Birth, passage, named, name));
                events.Add(Life(death, LifeEvent.Death, passage, named, name));
                continue;
            }

            var begins = name is not null && at + 1 < dates.Count && life.IsLifespan(date.Span, dates[at + 1].Span);
            var ends = name is not null && at > 0 && life.IsLifespan(dates[at - 1].Span, date.Span);
            var said = begins ? LifeEvent.Birth : ends ? LifeEvent.Death : life.Of(date.Span);
            if (name is not null && said is { } kind)
            {
                events.Add(Life(date, kind, passage, named, name));
                continue;
            }

            var clause = clauses[at];
            var involved = named.Where(mention => clause.Contains(mention.Span)).Select(mention => mention.Name);
            var summary = ClauseCutter.Summary(text, passage.Span, clause, date.Span);
            events.Add(Of(date, passage, summary, involved) with { Life = said });
        }
    }

    /// <summary>A date in brackets behind a name says nothing without its sentence.</summary>
    private static Event Life(
        DateMention date, LifeEvent kind, Passage passage, List<(TextSpan Span, string Name)> named, TextSpan? whose) =>
        Of(date, passage, passage.Text, named.Where(mention => mention.Span == whose).Select(mention => mention.Name)) with { Life = kind };

    private static Event Of(DateMention date, Passage passage, string summary, IEnumerable<string> people) =>
        new(passage.Id, date.Date, date.Kind, date.Span, summary, [.. people.Distinct(StringComparer.Ordinal)], passage.Source)
        {
            Standing = date.Standing,
        };
}
