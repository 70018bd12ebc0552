using Bot.Articles.People.Identity;
using Bot.Articles.People.Naming;
using Bot.Articles.People.References;
using Bot.Articles.People.Roles;
using Bot.Articles.People.Tagging;
using Bot.Articles.People.Words;
using Bot.Articles.Structure;

namespace Bot.Articles.People;

/// <summary>
/// Finds the people of an article: a trained tagger marks the names, rules give them titles, gather them to people,
/// add the pronouns and descriptions that are certain, and quote what says who somebody is. Never throws; its cost is
/// linear in the text.
/// </summary>
public static class PeopleReader
{
    /// <returns>In order of the first mention.</returns>
    public static IReadOnlyList<PersonInText> Read(ParsedArticle article) => Read(article, PackedWeights.Default);

    /// <param name="weights">A model other than the one that Almanac ships, to measure it.</param>
    internal static IReadOnlyList<PersonInText> Read(ParsedArticle article, ITagWeights weights)
    {
        var words = ArticleWords.Of(article);
        var names = NameTagging.Find(words, weights);
        var mentions = NameReader.Read(words, names);
        var people = PeopleGathering.Gather(words, article.Title, mentions);
        RoleReader.Read(words, people);
        ReferenceReader.Read(words, people);
        return [.. people.Select(person => Finish(article.Text, person))];
    }

    private static PersonInText Finish(string text, Person person)
    {
        var name = person.NameIn(text);
        var mentions = person.Names.ConvertAll(mention => new PersonMention(MentionKind.Name, mention.Span, mention.NameSpan));
        return new PersonInText(
            name,
            Aliases(text, person, name),
            [.. person.Names.Select(mention => mention.Title).Where(title => title.Length > 0).Distinct(StringComparer.Ordinal)],
            [.. person.Roles.DistinctBy(role => role.In(text), StringComparer.Ordinal).OrderBy(role => role.Start)],
            person.References.Count == 0 ? mentions : [.. mentions.Concat(person.References).OrderBy(mention => mention.Span.Start)]);
    }

    private static List<string> Aliases(string text, Person person, string name)
    {
        var aliases = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { name };
        var lookup = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var mention in person.Names)
        {
            if (lookup.Add(mention.NameSpan.In(text.AsSpan())))
            {
                aliases.Add(mention.NameSpan.In(text));
            }
        }

        return aliases;
    }
}
