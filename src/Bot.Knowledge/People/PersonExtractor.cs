using Bot.Articles;
using Bot.Articles.People;
using Bot.Knowledge.Passages;

namespace Bot.Knowledge.People;

internal static class PersonExtractor
{
    /// <summary>Leaves out mentions and roles that stand in no quotable passage, and people of whom nothing is left.</summary>
    public static IReadOnlyList<Person> Extract(IReadOnlyList<PersonInText> found, string text, PassageLocator locator)
    {
        var people = new List<Person>();
        foreach (var person in found)
        {
            var mentions = person.Mentions
                .Select(mention => (mention, passage: locator.Find(mention.Span)))
                .Where(pair => pair.passage is not null)
                .Select(pair => new Mention(
                    pair.mention.Kind, pair.mention.Span.In(text), pair.mention.Span, pair.passage!.Id.Ordinal))
                .ToList();
            if (mentions.Count > 0)
            {
                var home = locator.Find(mentions[0].Span)!;
                people.Add(new Person(
                    home.Id.Article, home.ArticleTitle, person.Name, person.Aliases, person.Titles, Roles(person.Roles, text, locator), mentions));
            }
        }

        return people;
    }

    private static List<PersonRole> Roles(IReadOnlyList<TextSpan> spans, string text, PassageLocator locator) =>
        spans
            .Select(span => (span, passage: locator.Find(span)))
            .Where(pair => pair.passage is not null)
            .Select(pair => new PersonRole(pair.span.In(text), pair.passage!.Id.Ordinal, pair.passage.Source))
            .ToList();
}
