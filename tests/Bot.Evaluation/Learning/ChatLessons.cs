using Bot.Evaluation.Conversation;
using Bot.Evaluation.Squad;

namespace Bot.Evaluation.Learning;

/// <summary>Questions of the form of <c>chat/README.md</c> that ask for a piece of the article.</summary>
internal static class ChatLessons
{
    private const string YesNo = "yes/no";

    /// <summary>Headings and paragraphs.</summary>
    private const int BlocksOfPart = 8;

    /// <summary>These are answered by rules, or lean on another question.</summary>
    private static readonly HashSet<string> Other = new([YesNo, "follow-up", "list"], StringComparer.Ordinal);

    /// <summary>
    /// Writes the articles into a folder and gives the questions to each: whole, or cut into short ones of some paragraphs, each
    /// question to the part that answers it. An article that is as short as a part is not given as one again.
    /// </summary>
    public static IReadOnlyList<ChatArticle> Write(string questions, ArticleTexts texts, string into, bool parts)
    {
        var articles = Directory.EnumerateFiles(questions, "*.jsonl")
            .Order(StringComparer.Ordinal)
            .SelectMany(file =>
            {
                var text = texts[Path.GetFileNameWithoutExtension(file)];
                var asked = ChatQuestion.Read(file, text);
                return parts ? Parts(text, asked) : [new ChatArticle(TitleOf(text), TitleOf(text), text, asked)];
            })
            .ToList();
        for (var i = 0; i < articles.Count; i++)
        {
            File.WriteAllText(Path.Combine(into, $"{i:0000}.txt"), articles[i].Text);
        }

        return articles;
    }

    public static LessonSource SourceOf(string questions) => Directory.EnumerateFiles(questions, "*.txt").Any() ? LessonSource.Invented : LessonSource.Chat;

    public static IEnumerable<LessonItem> Items(IEnumerable<ChatArticle> articles, LessonSource source, Func<string, int> foldOf) =>
        from article in articles
        from asked in article.Asked
        where !Other.Contains(asked.Kind)
        let answers = asked.Answers?.Select(answer => new SquadGold(answer)) ?? []
        select new LessonItem(article.Title, foldOf(article.Whole), new SquadQuestion(asked.Question, asked.Question, [.. answers], asked.Unanswerable is not null), null)
        {
            Source = source,
            Typed = asked,
        };

    public static IEnumerable<VerdictItem> Verdicts(IEnumerable<ChatArticle> articles, LessonSource source, Func<string, int> foldOf) =>
        from article in articles
        from asked in article.Asked
        where asked.Kind is YesNo
        select new VerdictItem(article.Title, foldOf(article.Whole), source, asked.Question, asked.Answers is [var answer] ? answer is "yes" : null, asked.Quote);

    private static IEnumerable<ChatArticle> Parts(string text, IReadOnlyList<ChatQuestion> asked)
    {
        var title = TitleOf(text);
        var parts = text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Chunk(BlocksOfPart).Select(blocks => string.Join("\n\n", blocks)).ToList();
        if (parts.Count == 1)
        {
            return [];
        }

        var partOf = asked.Select((question, i) => question.Quote is { } quote ? parts.FindIndex(part => part.Contains(quote, StringComparison.Ordinal)) : i % Math.Max(1, parts.Count)).ToList();
        return parts.Select((part, i) => new ChatArticle($"{title} {i + 1}", title, $"= {title} {i + 1} =\n\n{part}\n", [.. asked.Where((_, question) => partOf[question] == i)]))
            .Where(part => part.Asked.Count > 0);
    }

    private static string TitleOf(string text) => text.Split('\n')[0].Trim('=', ' ', '\r', '\uFEFF');
}

/// <param name="Whole">The title of the article that it is a part of, or its own.</param>
internal sealed record ChatArticle(string Title, string Whole, string Text, IReadOnlyList<ChatQuestion> Asked);
