using System.Diagnostics;
using Bot.Answers.Ask;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Learning;
using Bot.Answers.Sources;
using Bot.Evaluation.Squad;

namespace Bot.Evaluation.Learning;

internal static class TrainCommand
{
    private const int Folds = 4;

    public static int Run(string[] args)
    {
        var watch = Stopwatch.StartNew();
        void Say(string text) => Console.WriteLine($"{watch.Elapsed.TotalSeconds,5:0} s  {text}");
        var file = SquadFile.Read(args[0]);
        var articles = new SquadArticles();
        using var library = TemporaryLibrary.Read(folder => articles.Write(file, folder));
        var answering = new QuestionAnswering(library.Library, new ArticleLinks(ArticleLinks.DefaultTemplate), new AnswerModels(null));
        var lessons = file.Data
            .SelectMany((article, index) => article.Paragraphs.SelectMany(paragraph => paragraph.Qas.Select(question => (article, index, paragraph, question))))
            .Where(item => !item.question.IsImpossible)
            .AsParallel().AsOrdered().Select((item, number) =>
            {
                var found = answering.Consider(new Question(item.question.Question, SquadArticles.Title(item.article)));
                var (start, end) = articles.PlaceOf(item.paragraph);
                return new Lesson(number, item.index % Folds, item.question, found.Question, found.Ranked, start, end);
            }).ToList();
        Say($"questions {lessons.Count}");
        var ranking = lessons.AsParallel().AsOrdered().Select(RankingLessons.Samples).ToList();
        Say($"recall {100 * lessons.Average(lesson => lesson.Ranked.Any(lesson.IsRight) ? 1 : 0):0.0}");
        var reordered = new Lesson[lessons.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = RankingLessons.Learn(ranking.Where((_, i) => lessons[i].Fold != fold));
            for (var i = 0; i < lessons.Count; i++)
            {
                if (lessons[i].Fold == fold)
                {
                    reordered[i] = RankingLessons.Reorder(lessons[i], ranking[i], model);
                }
            }
        }

        Say($"top1 {100 * reordered.Average(l => l.Ranked.Take(1).Any(l.IsRight) ? 1 : 0):0.0} top3 {100 * reordered.Average(l => l.Ranked.Take(3).Any(l.IsRight) ? 1 : 0):0.0}");
        var spans = reordered.AsParallel().AsOrdered().Select(SpanLessons.Samples).ToList();
        Say($"span rows {spans.Sum(s => s.Rows.Count)} best possible {100 * spans.Average(s => s.Rows.Select(r => r.Label).DefaultIfEmpty().Max()):0.0}");
        double em1 = 0, f1 = 0, em3 = 0, f3 = 0, p = 0, t = 0;
        var byKind = new Dictionary<string, (double F1, int N)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = SpanLessons.Learn(spans.Where((_, i) => lessons[i].Fold != fold));
            Say($"fold {fold} learned");
            if (fold == 0)
            {
                Console.WriteLine(string.Join(", ", model.Gains().OrderByDescending(g => g.Value).Select(g => $"{g.Key} {g.Value}")));
            }

            foreach (var r in reordered.Where(l => l.Fold == fold).AsParallel().Select(l =>
            {
                var best = SpanLessons.Best(l, l.Ranked.Take(3), model).ToList();
                var one = best.Count > 0 ? best[0].Text : "";
                var three = best.Count > 0 ? best.MaxBy(b => b.Score).Text : "";
                var para = SpanLessons.Best(l, l.Ranked.Where(s => l.IsInParagraph(s.Match.Candidate.Passage)).Take(3), model).DefaultIfEmpty().MaxBy(b => b.Score).Text ?? "";
                var gold = SpanLessons.Best(l, l.Ranked.Where(l.IsRight).Take(1), model).DefaultIfEmpty().MaxBy(b => b.Score).Text ?? "";
                return (l.Question.Kind, Em1: OfficialScore.Exact(one, l.Gold), F1: OfficialScore.F1(one, l.Gold), Em3: OfficialScore.Exact(three, l.Gold), F3: OfficialScore.F1(three, l.Gold), P: OfficialScore.F1(para, l.Gold), T: OfficialScore.F1(gold, l.Gold));
            }).ToList())
            {
                em1 += r.Em1; f1 += r.F1; em3 += r.Em3; f3 += r.F3; p += r.P; t += r.T;
                var was = byKind.GetValueOrDefault(r.Kind.ToString());
                byKind[r.Kind.ToString()] = (was.F1 + r.F3, was.N + 1);
            }
        }

        var n = lessons.Count / 100.0;
        Say($"first sentence EM {em1 / n:0.0} F1 {f1 / n:0.0}; of three EM {em3 / n:0.0} F1 {f3 / n:0.0}; paragraph F1 {p / n:0.0}; true sentence F1 {t / n:0.0}");
        Console.WriteLine(string.Join(", ", byKind.Select(k => $"{k.Key} {k.Value.N} {100 * k.Value.F1 / k.Value.N:0.0}")));
        return 0;
    }
}
