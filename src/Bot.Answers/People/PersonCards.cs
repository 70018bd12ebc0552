using Bot.Answers.Sources;
using Bot.Answers.Timeline;
using Bot.Knowledge.Events;
using Bot.Knowledge.Library;
using Bot.Knowledge.People;

namespace Bot.Answers.People;

/// <summary>Puts together what several articles say of one name.</summary>
internal sealed class PersonCards(ArticleLibrary library, ArticleLinks links)
{
    private const int MostRelated = 10;

    public PersonCard Of(PersonName named)
    {
        var told = library.PeopleNamed(named.Name);
        var events = told
            .SelectMany(person => library.Events(person.ArticleId))
            .Where(dated => dated.People.Contains(named.Name, StringComparer.Ordinal))
            .ToList();
        return new PersonCard(
            named.Name,
            named.Aliases,
            named.Titles,
            [.. told.SelectMany(person => person.Roles)
                .DistinctBy(role => (role.Source.Article, role.Source.Span, role.Text))
                .Select(role => new RoleEntry(role.Text, Evidence.Of(role.Source, links)))],
            [.. EventOrder.Sort(events).Select(dated => EventEntry.Of(dated, links))],
            Related(named.Name, told, events),
            [.. told.SelectMany(person => person.Mentions.Select(mention => new MentionEntry(person.Article, mention.Surface, mention.Span)))]);
    }

    private List<string> Related(string name, IReadOnlyList<Person> told, IEnumerable<Event> events)
    {
        var shared = events.SelectMany(dated => dated.People).ToList();
        foreach (var person in told)
        {
            var passages = person.Mentions.Select(mention => mention.Passage).ToHashSet();
            shared.AddRange(library.PeopleOf(person.ArticleId)
                .SelectMany(other => other.Mentions.Select(mention => mention.Passage).Distinct()
                    .Where(passages.Contains)
                    .Select(_ => other.Name)));
        }

        return [.. shared
            .Where(other => !string.Equals(other, name, StringComparison.Ordinal))
            .GroupBy(other => other, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(MostRelated)
            .Select(group => group.Key)];
    }
}
