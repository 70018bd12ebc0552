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
        return new PersonInText(
            name,
            [.. person.Names.Select(mention => mention.NameSpan.In(text)).Where(form => !string.Equals(form, name, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)],
            [.. person.Names.Select(mention => mention.Title).Where(title => title.Length > 0).Distinct(StringComparer.Ordinal)],
            [.. person.Roles.DistinctBy(role => role.In(text), StringComparer.Ordinal).OrderBy(role => role.Start)],
            [.. person.Names.Select(mention => new PersonMention(MentionKind.Name, mention.Span, mention.NameSpan))
                .Concat(person.References).OrderBy(mention => mention.Span.Start)]);
    }
}
