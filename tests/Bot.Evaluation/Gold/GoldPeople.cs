using System.Text.Json;
using Bot.Knowledge.Extraction;
using Bot.Knowledge.People;

namespace Bot.Evaluation.Gold;

/// <summary>People with their titles, every mention, the words that say who they are, and what is nobody's name.</summary>
internal static class GoldPeople
{
    public static IEnumerable<string> Compare(JsonElement gold, ArticleKnowledge knowledge)
    {
        var wanted = gold.Items("people").ToList();
        return
        [
            .. GoldJson.Differ("person", wanted.Select(person => person.Text("canonical")), knowledge.People.Select(person => person.Name)),
            .. wanted.Join(knowledge.People, person => person.Text("canonical"), person => person.Name, Details).SelectMany(differences => differences),
            .. Nobody(gold, knowledge),
        ];
    }

    private static IEnumerable<string> Details(JsonElement gold, Person person) =>
    [
        .. GoldJson.Differ($"{person.Name}: title", gold.Items("titles").Select(title => title.Text("title")).Distinct(), person.Titles),
        .. GoldJson.Differ($"{person.Name}: mention", gold.Items("mentions").Select(Mention), person.Mentions.Select(Mention)),
        .. from role in gold.Items("roles")
           let words = role.Text("evidence")
           where !person.Roles.Any(ours => ours.Text.Contains(words, StringComparison.Ordinal) || words.Contains(ours.Text, StringComparison.Ordinal))
           select $"{person.Name}: role missing: {words}",
    ];

    private static string Mention(JsonElement mention) => $"{mention.Span().Start} {mention.Text("surface")} ({mention.Text("type")})";

    private static string Mention(Mention mention) => $"{mention.Span.Start} {mention.Surface} ({mention.Kind.ToString().ToLowerInvariant()})";

    private static IEnumerable<string> Nobody(JsonElement gold, ArticleKnowledge knowledge)
    {
        var strings = gold.Items("notPeople").Select(item => item.Text("surface")!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return from person in knowledge.People
               from form in person.Mentions.Select(mention => mention.Surface).Concat(person.Aliases).Append(person.Name).Distinct(StringComparer.Ordinal)
               where strings.Contains(form)
               select $"taken for a person: {form}";
    }
}
