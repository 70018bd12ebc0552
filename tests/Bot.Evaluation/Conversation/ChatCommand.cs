using Bot.Answers.Ask;

namespace Bot.Evaluation.Conversation;

/// <summary><c>chat FOLDER ARTICLES-FOLDER [--library all] [--show]</c>: see <c>chat/README.md</c>.</summary>
internal static class ChatCommand
{
    private const string Seeds = "seeds";

    public static int Run(string[] args)
    {
        if (args is not [var folder, var articles, .. var options] || !Directory.Exists(folder) || !Directory.Exists(articles))
        {
            Console.Error.WriteLine("Usage: chat FOLDER ARTICLES-FOLDER [--library all] [--show]");
            return 2;
        }

        var results = options is ["--library", "all", ..] ? InAll(folder, articles) : Alone(folder, articles);
        var shown = options.Contains("--show", StringComparer.Ordinal) ? results : results.Where(result => result.Verdict is Verdict.Wrong);
        shown.ToList().ForEach(Console.WriteLine);
        ChatFigures.Write(results);
        return 0;
    }

    private static List<ChatResult> Alone(string folder, string articles) =>
        [.. Files(folder, articles).SelectMany(found =>
        {
            using var library = TemporaryLibrary.Read(into => Copy([found.Article], into));
            return ChatQuestion.Read(found.Questions, File.ReadAllText(found.Article)).Select(asked => Ask(library.Answering, found.Article, asked)).ToList();
        })];

    private static List<ChatResult> InAll(string folder, string articles)
    {
        var files = Files(folder, articles).ToList();
        using var library = TemporaryLibrary.Read(into => Copy(files.Select(found => found.Article).Union(Directory.EnumerateFiles(articles, "*.txt")), into));
        return [.. files.SelectMany(found => ChatQuestion.Read(found.Questions, File.ReadAllText(found.Article))
            .Where(asked => !asked.IsOfAnotherArticle)
            .Select(asked => Ask(library.Answering, found.Article, asked)))];
    }

    private static ChatResult Ask(QuestionAnswering answering, string article, ChatQuestion asked)
    {
        var before = asked.After is { } first ? answering.Ask(new Question(first)).Turn : null;
        var answer = answering.Ask(new Question(asked.Question, Before: before));
        var held = answer is Answer.NotFound ? answering.Consider(new Question(answer.TakenAs ?? asked.Question)) : null;
        return new ChatResult(Path.GetFileNameWithoutExtension(article), asked, answer, ChatScore.Of(asked, answer), held);
    }

    private static IEnumerable<(string Questions, string Article)> Files(string folder, string articles) =>
        from file in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)
        let name = $"{Path.GetFileNameWithoutExtension(file)}.txt"
        select (file, File.Exists(Path.Combine(articles, name)) ? Path.Combine(articles, name) : Path.Combine(Seeds, name));

    private static void Copy(IEnumerable<string> files, string into)
    {
        foreach (var file in files)
        {
            File.WriteAllText(Path.Combine(into, Path.GetFileName(file)), File.ReadAllText(file));
        }
    }
}
