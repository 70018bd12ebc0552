using System.Text.Json;
using Bot.Answers.Ask;
using Bot.Evaluation.Squad;

namespace Bot.Evaluation.Qa;

/// <summary>
/// <c>qa FOLDER</c>: <c>questions.jsonl</c> with lines of article, question and answers, and <c>articles/</c>. Each question
/// is put to its article; those without an answer are left out. An answer that is not yes or no is right where its F1 with one of the given answers is at
/// least a half, or one of them is among its words. Per cent of all; <c>yesNoRight</c> of those that ask for yes or no.
/// </summary>
internal static class QaCommand
{
    public static int Run(string[] args)
    {
        if (args is not [var folder, ..] || !File.Exists(Path.Combine(folder, "questions.jsonl")))
        {
            Console.Error.WriteLine("Usage: qa FOLDER");
            return 2;
        }

        using var library = TemporaryLibrary.ReadFolder(Path.Combine(folder, "articles"));
        var titles = library.Library.Articles.ToDictionary(article => article.FileName, article => article.Title, StringComparer.Ordinal);
        var results = QaQuestion.Read(Path.Combine(folder, "questions.jsonl"))
            .Where(asked => titles.ContainsKey(asked.Article) && asked.Answers.Any(answer => answer.Length > 0))
            .Select(asked => new QaResult(asked, library.Answering.Ask(new Question(asked.Question, titles[asked.Article]))))
            .ToList();
        if (args is [_, "--show"])
        {
            results.ForEach(result => Console.WriteLine($"{(result.Refused ? "refused" : result.Right ? "right" : "WRONG"),-8}{result}"));
        }

        var yesNo = results.Where(result => result.Asked.IsYesNo).ToList();
        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["questions"] = results.Count,
            ["yesNoRight"] = Share(yesNo, result => result.Right),
            ["yesNoWrong"] = Share(yesNo, result => !result.Right && !result.Refused),
            ["right"] = Share(results, result => result.Right),
            ["wrong"] = Share(results, result => !result.Right && !result.Refused),
            ["refused"] = Share(results, result => result.Refused),
        }));
        return 0;
    }

    private static double Share(List<QaResult> results, Func<QaResult, bool> counts) =>
        results.Count == 0 ? 0 : Math.Round(100.0 * results.Count(counts) / results.Count, 1);
}

internal sealed record QaQuestion(string Article, string Question, IReadOnlyList<string> Answers)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public bool IsYesNo => Answers.Any(answer => YesOrNo(answer) is not null);

    /// <param name="file">Of JSON lines.</param>
    public static IEnumerable<QaQuestion> Read(string file) => File.ReadLines(file).Select(line => JsonSerializer.Deserialize<QaQuestion>(line, Options)!);

    public static string? YesOrNo(string answer)
    {
        var word = answer.Trim().TrimEnd('.').Split(' ', ',')[0].ToLowerInvariant();
        return word is "yes" or "no" ? word : null;
    }
}

internal sealed record QaResult(QaQuestion Asked, Answer Answer)
{
    public bool Refused => Answer is not Answer.Found;

    public bool Right => Answer is Answer.Found found && (Asked.IsYesNo
        ? Asked.Answers.Any(answer => string.Equals(QaQuestion.YesOrNo(answer), found.Short.ToLowerInvariant(), StringComparison.Ordinal))
        : OfficialScore.F1(found.Short, Asked.Answers) >= 0.5 || Asked.Answers.Any(answer => answer.Length > 0 && found.Short.Contains(answer.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)));

    public override string ToString() =>
        $"{Asked.Question} | {string.Join(" / ", Asked.Answers)} | {(Answer is Answer.Found found ? $"{found.Short} ({found.Confidence:0.00}): {found.Evidence[0].Sentence}" : "")}";
}
