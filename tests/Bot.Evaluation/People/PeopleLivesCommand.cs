using System.Text.Json;
using Bot.Articles;
using Bot.Articles.People;
using Bot.Articles.Structure;

namespace Bot.Evaluation.People;

/// <summary>
/// <c>people-lives FILE.jsonl</c>: GUM's biographies, whose people have all their mentions marked. How many people are found by
/// any name, how many of ours mix two of theirs, and how many of our pronouns and descriptions mean whom we say.
/// </summary>
internal static class PeopleLivesCommand
{
    public static int Run(string[] arguments)
    {
        int people = 0, found = 0, ours = 0, merged = 0, references = 0, right = 0;
        foreach (var line in File.ReadLines(arguments[0]))
        {
            using var json = JsonDocument.Parse(line);
            var article = ArticleParser.Parse(json.RootElement.GetProperty("text").GetString()!, json.RootElement.GetProperty("title").GetString()!);
            var theirs = json.RootElement.GetProperty("people").EnumerateArray().Select(Mentions).ToList();
            var read = PeopleReader.Read(article);
            var named = read.SelectMany(person => person.Mentions).Where(mention => mention.Kind == MentionKind.Name).Select(mention => mention.NameSpan).ToList();
            foreach (var person in theirs.Where(person => person.Named.Count > 0))
            {
                people++;
                var hit = person.Named.Exists(span => named.Exists(span.Overlaps));
                found += hit ? 1 : 0;
                if (!hit)
                {
                    Console.WriteLine($"not found: {person.Named[0].In(article.Text)}");
                }
            }

            foreach (var person in read)
            {
                ours++;
                var owners = person.Mentions.Where(mention => mention.Kind == MentionKind.Name)
                    .Select(mention => theirs.FindIndex(their => their.Named.Exists(span => Same(span, mention.NameSpan)))).Where(owner => owner >= 0).ToList();
                if (owners.Distinct().Count() > 1)
                {
                    merged++;
                    Console.WriteLine($"merged: {person.Name} <- {string.Join(" | ", owners.Distinct().Select(owner => theirs[owner].Named[0].In(article.Text)))}");
                }

                var owner = owners.Count == 0 ? -1 : owners.GroupBy(index => index).MaxBy(group => group.Count())!.Key;
                foreach (var mention in person.Mentions.Where(mention => mention.Kind != MentionKind.Name && owner >= 0))
                {
                    references++;
                    var good = theirs[owner].All.Exists(span => Same(span, mention.Span) || span == mention.Span);
                    right += good ? 1 : 0;
                    if (!good)
                    {
                        Console.WriteLine($"not {person.Name}: {article.Text[Math.Max(0, mention.Span.Start - 60)..Math.Min(article.Text.Length, mention.Span.End + 40)].Replace('\n', ' ')}");
                    }
                }
            }
        }

        Console.WriteLine(FormattableString.Invariant($"people {people}, found {100.0 * found / people:F1} %; ours {ours}, wrong merges {100.0 * merged / ours:F1} %"));
        Console.WriteLine($"pronouns and descriptions {references}, right {right}");
        return 0;
    }

    /// <summary>GUM's mentions hold what follows the name, too: a name is theirs when it begins there and is most of it.</summary>
    private static bool Same(TextSpan theirs, TextSpan ours) => theirs.Contains(ours) && theirs.Length <= ours.Length + 30;

    private static (List<TextSpan> Named, List<TextSpan> All) Mentions(JsonElement person)
    {
        var all = person.GetProperty("mentions").EnumerateArray()
            .Select(mention => (Span: TextSpan.FromBounds(mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32()), Named: mention.GetProperty("named").GetBoolean()))
            .ToList();
        return ([.. all.Where(mention => mention.Named).Select(mention => mention.Span)], [.. all.Select(mention => mention.Span)]);
    }
}
