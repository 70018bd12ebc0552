using Bot.Articles.People;
using Bot.Articles.Structure;

namespace Bot.Evaluation.People;

/// <summary><c>people-show ARTICLE...</c>: the people of articles, their names, mentions and roles, to read through.</summary>
internal static class PeopleShowCommand
{
    public static int Run(string[] files)
    {
        foreach (var file in files)
        {
            var article = ArticleParser.Parse(File.ReadAllText(file), Path.GetFileNameWithoutExtension(file));
            Console.WriteLine($"== {article.Title}");
            foreach (var person in PeopleReader.Read(article))
            {
                Console.WriteLine($"{person.Name}  [{string.Join(", ", person.Titles)}]  aka {string.Join(" | ", person.Aliases)}");
                Console.WriteLine($"    {string.Join(" | ", person.Mentions.Select(mention => $"{Mark(mention.Kind)}{mention.Span.Start} {mention.Span.In(article.Text)}"))}");
                foreach (var role in person.Roles)
                {
                    Console.WriteLine($"    - {role.In(article.Text)}");
                }
            }
        }

        return 0;
    }

    private static string Mark(MentionKind kind) => kind == MentionKind.Name ? "" : kind + ":";
}
