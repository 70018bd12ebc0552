using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Ask.Retrieval;
using Bot.Answers.People;
using Bot.Answers.Sources;
using Bot.Evaluation.Squad;

namespace Bot.Evaluation.Learning;

/// <summary>Puts the questions of SQuAD files and of folders to their articles.</summary>
internal static class LessonReader
{
    /// <summary>Of so many questions of a file in SQuAD form one is put once more, reworded.</summary>
    private const int RewordedShare = 3;

    /// <summary>Trees learn from so many of five questions of such a file: more teach them little more, and take longer.</summary>
    private const int FewerShare = 3;

    private const int ParagraphsOfPart = 5;

    /// <param name="sources">Files in SQuAD form, folders with <c>questions.jsonl</c> and <c>articles</c>, and folders of articles that are only asked in chat.</param>
    /// <param name="chat">Folders of questions in chat, to articles of the sources or of the folder itself.</param>
    /// <param name="folds">The articles are dealt out to so many folds, the same article of several sources to the same.</param>
    /// <param name="fewer">Whether to leave out a part of the questions of files in SQuAD form.</param>
    public static (IReadOnlyList<Lesson> Lessons, IReadOnlyList<VerdictLesson> Verdicts) Read(IReadOnlyList<string> sources, IReadOnlyList<string> chat, int folds, bool fewer)
    {
        var verdicts = new List<VerdictLesson>();
        var (lessons, titles, known) = (new List<Lesson>(), new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var source in sources)
        {
            lessons.AddRange(File.Exists(source) ? OfSquad(source) : QuestionFile.IsIn(source) ? OfFolder(source) : []);
        }

        var texts = new ArticleTexts([.. sources, .. chat]);
        foreach (var questions in chat)
        {
            lessons.AddRange(OfChat(questions, texts, parts: false));
            if (ChatLessons.SourceOf(questions) == LessonSource.Chat)
            {
                lessons.AddRange(OfChat(questions, texts, parts: true));
            }
        }

        return (lessons, verdicts);

        List<Lesson> OfSquad(string source)
        {
            var file = SquadFile.Read(source);
            var articles = new SquadArticles();
            using var library = TemporaryLibrary.Read(folder => articles.Write(file, folder));
            var items = Items(file, articles, known.Add, title => title).Where((_, i) => !fewer || i % 5 < FewerShare).ToList();
            var whole = Put(items, library, lessons.Count);
            return [.. whole, .. OfParts(file, items.Where((_, i) => i % (fewer ? 2 * RewordedShare : RewordedShare) == 0).Select(item => item.Asked.Id).ToHashSet(StringComparer.Ordinal), lessons.Count + whole.Count)];
        }

        // Some of the questions once more, as people type in chat, to short articles: a few paragraphs each.
        List<Lesson> OfParts(SquadFile file, HashSet<string> chosen, int first)
        {
            var parts = new SquadFile([.. file.Data.SelectMany(article => article.Paragraphs
                .Chunk(ParagraphsOfPart)
                .Select((paragraphs, part) => new SquadArticle($"{article.Title} {part + 1}", paragraphs)))]);
            var articles = new SquadArticles();
            using var library = TemporaryLibrary.Read(folder => articles.Write(parts, folder));
            var items = Items(parts, articles, chosen.Contains, title => title[..title.LastIndexOf(' ')]).ConvertAll(item => InChat(item, chosen.Count));
            return Put(items, library, first);
        }

        List<Lesson> OfFolder(string source)
        {
            using var library = TemporaryLibrary.ReadFolder(Path.Combine(source, "articles"));
            verdicts.AddRange(Put([.. QuestionFile.Verdicts(source, library.Library, FoldOf)], library));
            return Put([.. QuestionFile.Items(source, library.Library, FoldOf)], library, lessons.Count);
        }

        List<Lesson> OfChat(string questions, ArticleTexts texts, bool parts)
        {
            IReadOnlyList<ChatArticle> articles = [];
            using var library = TemporaryLibrary.Read(into => articles = ChatLessons.Write(questions, texts, into, parts));
            var source = ChatLessons.SourceOf(questions);
            verdicts.AddRange(Put([.. ChatLessons.Verdicts(articles, source, FoldOf)], library));
            return Put([.. ChatLessons.Items(articles, source, FoldOf)], library, lessons.Count);
        }

        List<LessonItem> Items(SquadFile file, SquadArticles articles, Predicate<string> which, Func<string, string> wholeOf) =>
            [.. from article in file.Data
                let title = SquadArticles.Title(article)
                from paragraph in article.Paragraphs
                from question in paragraph.Qas
                where which(question.Id)
                select new LessonItem(title, FoldOf(wholeOf(title)), question, articles.PlaceOf(paragraph))];

        int FoldOf(string title)
        {
            if (!titles.Contains(title, StringComparer.Ordinal))
            {
                titles.Add(title);
            }

            return titles.IndexOf(title) % folds;
        }
    }

    private static LessonItem InChat(LessonItem item, int seed) =>
        item with { Asked = item.Asked with { Question = ChatWording.Of(item.Asked.Question, new Random(seed + item.Asked.Question.Length)) }, Source = LessonSource.Reworded };

    private static List<VerdictLesson> Put(IReadOnlyList<VerdictItem> items, TemporaryLibrary library)
    {
        var (analyzer, search) = (Analyzer(library), new CandidateSearch(library.Library));
        return [.. from item in items.AsParallel().AsOrdered()
            let question = analyzer.Analyse(item.Question)
            where question.Kind == QuestionKind.YesNo
            select new VerdictLesson(item, question, SentenceRanking.Rank(question, search.Find(question, library.Library.FindArticle(item.Article)!.Id, null)))];
    }

    private static QuestionAnalyzer Analyzer(TemporaryLibrary library) =>
        new(library.Library, new PersonLookup(library.Library, new ArticleLinks(ArticleLinks.DefaultTemplate)));

    private static List<Lesson> Put(IReadOnlyList<LessonItem> items, TemporaryLibrary library, int first)
    {
        var analyzer = Analyzer(library);
        var search = new CandidateSearch(library.Library);
        var titles = items.Select(item => item.Article).Distinct(StringComparer.Ordinal).ToList();
        var ids = titles.ToDictionary(title => title, title => library.Library.FindArticle(title)!.Id, StringComparer.Ordinal);
        return [.. items.AsParallel().AsOrdered().Select((item, number) =>
        {
            var question = analyzer.Analyse(item.Asked.Question);
            var other = titles[(titles.IndexOf(item.Article) + 1 + titles.Count / 2) % titles.Count];
            return new Lesson(
                first + number,
                item,
                question,
                SentenceRanking.Rank(question, search.Find(question, ids[item.Article], null)),
                item.Asked.IsImpossible ? [] : SentenceRanking.Rank(question, search.Find(question, ids[item.Article], passage => !item.Answers(passage))),
                SentenceRanking.Rank(question, search.Find(question, ids[other], null)));
        })];
    }
}
