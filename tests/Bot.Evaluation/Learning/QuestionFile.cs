using System.Text.Json;
using Bot.Evaluation.Qa;
using Bot.Evaluation.Squad;
using Bot.Knowledge.Library;

namespace Bot.Evaluation.Learning;

/// <summary>Questions of the form of the CMU set whose answer is a piece of the article.</summary>
internal static class QuestionFile
{
    private const int MostSentences = 3;

    private const string Questions = "questions.jsonl";

    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, Questions));

    public static IEnumerable<LessonItem> Items(string folder, ArticleLibrary library, Func<string, int> foldOf)
    {
        var articles = library.Articles.ToDictionary(article => article.FileName, StringComparer.Ordinal);
        foreach (var asked in QaQuestion.Read(Path.Combine(folder, Questions)).Where(asked => !asked.IsYesNo && articles.ContainsKey(asked.Article)))
        {
            var article = articles[asked.Article];
            var gold = asked.Answers.Select(answer => answer.Trim().TrimEnd('.')).Where(answer => answer.Length > 1).Select(answer => new SquadGold(answer)).ToList();
            var item = new LessonItem(article.Title, foldOf(article.Title), new SquadQuestion(asked.Question, asked.Question, gold), null) { Source = LessonSource.Folder };
            if (gold.Count > 0 && library.Passages(article.Id).Count(item.HasGold) is > 0 and <= MostSentences)
            {
                yield return item;
            }
        }
    }

    public static IEnumerable<VerdictItem> Verdicts(string folder, ArticleLibrary library, Func<string, int> foldOf)
    {
        var articles = library.Articles.ToDictionary(article => article.FileName, StringComparer.Ordinal);
        return
            from asked in QaQuestion.Read(Path.Combine(folder, Questions))
            where asked.IsYesNo && articles.ContainsKey(asked.Article)
            let title = articles[asked.Article].Title
            let answers = asked.Answers.Select(QaQuestion.YesOrNo).OfType<string>().Distinct(StringComparer.Ordinal).ToList()
            where answers.Count == 1
            select new VerdictItem(title, foldOf(title), LessonSource.Folder, asked.Question, answers[0] is "yes", null);
    }
}
