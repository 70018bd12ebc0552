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
        Passage? passage = null;
        var inPassage = new List<DateMention>();
        foreach (var date in dates)
        {
            var next = locator.Find(date.Span);
            if (!ReferenceEquals(next, passage))
            {
                AddAll(events, text, passage, inPassage, mentions);
                inPassage.Clear();
                passage = next;
            }

            inPassage.Add(date);
        }

        AddAll(events, text, passage, inPassage, mentions);
        return events;
    }

    /// <summary>A sentence may hold hundreds of dates and of names: both are gone through side by side, in text order.</summary>
    private static void AddAll(
        List<Event> events, string text, Passage? passage, List<DateMention> dates, ILookup<int, (TextSpan Span, string Name)> mentions)
    {
        if (passage is null || dates.Count == 0)
        {
            return;
        }

        var named = mentions[passage.Id.Ordinal].OrderBy(mention => mention.Span.Start).ToList();
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
            events.Add(Of(date, said, passage, source, summary, Involved(clauses[at], named, ref next)));
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
        Of(date, kind, passage, source, passage.Text, [whose]);

    private static Event Of(DateMention date, LifeEvent? life, Passage passage, Source source, string summary, IReadOnlyList<string> people) =>
        new(passage.Id, date.Date, date.Kind, date.Span, summary, people, source)
        {
            Life = life,
            Standing = date.Standing,
        };
}
