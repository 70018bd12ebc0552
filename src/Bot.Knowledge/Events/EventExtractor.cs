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

    /// <summary>A sentence may hold hundreds of dates and of names: both are gone through side by side, in text order.</summary>
    private static void AddAll(List<Event> events, string text, Passage passage, List<DateMention> dates, List<(TextSpan Span, string Name)> named)
    {
        var clauses = ClauseCutter.Cut(text, passage.Span, dates.ConvertAll(date => date.Span));
        var life = new LifeDates(text, passage.Span);
        var (source, next) = (passage.Source, 0);
        for (var at = 0; at < dates.Count; at++)
        {
            var date = dates[at];
            var name = life.NameBefore(date.Span, named);
            if (name is not null && date.Ends is [var birth, var death] && life.IsLifespan(birth.Span, death.Span))
            {
                events.Add(Life(birth, LifeEvent.Birth, passage, source, name));
                events.Add(Life(death, LifeEvent.Death, passage, source, name));
                continue;
            }

            var begins = name is not null && at + 1 < dates.Count && life.IsLifespan(date.Span, dates[at + 1].Span);
            var ends = name is not null && at > 0 && life.IsLifespan(dates[at - 1].Span, date.Span);
            var said = begins ? LifeEvent.Birth : ends ? LifeEvent.Death : life.Of(date.Span);
            if (name is not null && said is { } kind)
            {
                events.Add(Life(date, kind, passage, source, name));
                continue;
            }

            var summary = ClauseCutter.Summary(text, clauses[at], date.Span) ?? passage.Text;
            events.Add(Of(date, passage, source, summary, Involved(clauses[at], named, ref next)) with { Life = said });
        }
    }

    /// <param name="next">The first name that an earlier clause has not passed.</param>
    private static IReadOnlyList<string> Involved(TextSpan clause, List<(TextSpan Span, string Name)> named, ref int next)
    {
        if (next == named.Count)
        {
            return [];
        }

        var involved = new List<string>();
        while (next < named.Count && named[next].Span.Start < clause.End)
        {
            if (clause.Contains(named[next].Span))
            {
                involved.Add(named[next].Name);
            }

            next++;
        }

        return [.. involved.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A date in brackets behind a name says nothing without its sentence.</summary>
    private static Event Life(DateMention date, LifeEvent kind, Passage passage, Source source, string whose) =>
        Of(date, passage, source, passage.Text, [whose]) with { Life = kind };

    private static Event Of(DateMention date, Passage passage, Source source, string summary, IReadOnlyList<string> people) =>
        new(passage.Id, date.Date, date.Kind, date.Span, summary, people, source)
        {
            Standing = date.Standing,
        };
}
