using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Ask.Retrieval;
using Bot.Answers.People;
using Bot.Answers.Sources;
using Bot.Evaluation.Squad;

namespace Bot.Evaluation.Learning;

/// <summary>Puts the questions of SQuAD files to their articles.</summary>
internal static class LessonReader
{
    /// <param name="folds">The articles are dealt out to so many folds, the same article of several files to the same.</param>
    public static IReadOnlyList<Lesson> Read(IEnumerable<string> files, int folds)
    {
        var (lessons, titles, asked) = (new List<Lesson>(), new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var file in files.Select(SquadFile.Read))
        {
            titles.AddRange(file.Data.Select(article => article.Title).Except(titles, StringComparer.Ordinal).ToList());
            lessons.AddRange(Read(file, asked, lessons.Count, article => titles.IndexOf(article.Title) % folds));
        }

        return lessons;
    }

    private static List<Lesson> Read(SquadFile file, HashSet<string> asked, int first, Func<SquadArticle, int> foldOf)
    {
        var articles = new SquadArticles();
        using var library = TemporaryLibrary.Read(folder => articles.Write(file, folder));
        var analyzer = new QuestionAnalyzer(library.Library, new PersonLookup(library.Library, new ArticleLinks(ArticleLinks.DefaultTemplate)));
        var search = new CandidateSearch(library.Library);
        var ids = file.Data.Select(article => library.Library.FindArticle(SquadArticles.Title(article))!.Id).ToList();
        return [.. file.Data
            .SelectMany((article, index) => article.Paragraphs.SelectMany(paragraph => paragraph.Qas.Select(question => (article, index, paragraph, question))))
            .Where(item => asked.Add(item.question.Id))
            .ToList()
            .AsParallel().AsOrdered()
            .Select((item, number) =>
            {
                var question = analyzer.Analyse(item.question.Question);
                var ranked = SentenceRanking.Rank(question, search.Find(question, ids[item.index], null));
                var (start, end) = articles.PlaceOf(item.paragraph);
                var removed = item.question.IsImpossible
                    ? []
                    : SentenceRanking.Rank(question, search.Find(question, ids[item.index], passage => passage.Span.Start < start || passage.Span.Start >= end));
                var elsewhere = SentenceRanking.Rank(question, search.Find(question, ids[(item.index + 1) % ids.Count], null));
                return new Lesson(first + number, foldOf(item.article), item.question, question, ranked, removed, elsewhere, start, end);
            })];
    }
}
