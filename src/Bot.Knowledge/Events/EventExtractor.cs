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
            .ToLookup(mention => mention.Passage);
        foreach (var inPassage in dates
            .Select(date => (date, passage: locator.Find(date.Span)))
            .Where(pair => pair.passage is not null)
            .GroupBy(pair => pair.passage!, pair => pair.date))
        {
            var passage = inPassage.Key;
            var clauses = ClauseCutter.Cut(text, passage.Span, inPassage.Select(date => date.Span).ToList());
            foreach (var (date, clause) in inPassage.Zip(clauses))
            {
                var involved = mentions[passage.Id.Ordinal]
                    .Where(mention => clause.Contains(mention.Span))
                    .OrderBy(mention => mention.Span.Start)
                    .Select(mention => mention.Name)
                    .Distinct(StringComparer.Ordinal)
                    .ToList();
                events.Add(new Event(
                    passage.Id, date.Date, date.Kind, date.Span, ClauseCutter.Summary(text, passage.Span, clause, date.Span), involved, passage.Source));
            }
        }

        return events;
    }
}
