using System.Diagnostics;
using Bot.Answers.Ask;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Learning;
using Bot.Evaluation.Squad;

namespace Bot.Evaluation.Learning;

internal static class TrainCommand
{
    public static int Run(string[] args)
    {
        var watch = Stopwatch.StartNew();
        var file = SquadFile.Read(args[0]);
        var articles = new SquadArticles();
        using var library = TemporaryLibrary.Read(folder => articles.Write(file, folder));
        var answering = new QuestionAnswering(library.Library, new Bot.Answers.Sources.ArticleLinks(Bot.Answers.Sources.ArticleLinks.DefaultTemplate), new AnswerModels(null));
        var asked = file.Data.SelectMany((article, fold) => article.Paragraphs.SelectMany(paragraph => paragraph.Qas.Select(question => (article, fold, paragraph, question))))
            .Where(item => !item.question.IsImpossible).ToList();
        var groups = asked.AsParallel().AsOrdered().Select((item, index) =>
        {
            var found = answering.Consider(new Question(item.question.Question, SquadArticles.Title(item.article)));
            var samples = new Samples();
            if (found.Ranked.Count > 0)
            {
                var (start, end) = articles.PlaceOf(item.paragraph);
                var rivals = new Rivals(found.Question, new KinIndex(found.Question), found.Ranked);
                foreach (var sentence in found.Ranked)
                {
                    var row = new FeatureRow { Names = [] };
                    RankingFeatures.Write(found.Question, sentence, rivals, row);
                    var passage = sentence.Match.Candidate.Passage;
                    var right = passage.Span.Start >= start && passage.Span.Start < end && item.question.Answers.Any(answer => passage.Text.Contains(answer.Text, StringComparison.Ordinal));
                    samples.Add(row, right ? 1 : 0, (uint)index);
                }
            }

            return (Fold: item.fold % 4, Samples: samples, found.Question.Kind);
        }).ToList();
        Console.WriteLine($"rows {watch.Elapsed.TotalSeconds:0} s");
        Console.WriteLine($"recall {groups.Average(g => g.Samples.Rows.Any(r => r.Label > 0) ? 100.0 : 0):0.0} top1 {groups.Average(g => g.Samples.Rows.Take(1).Any(r => r.Label > 0) ? 100.0 : 0):0.0} top3 {groups.Average(g => g.Samples.Rows.Take(3).Any(r => r.Label > 0) ? 100.0 : 0):0.0}");
        foreach (var boosting in new[] { new Boosting(150, 15, 0.08, 30), new Boosting(300, 15, 0.04, 50), new Boosting(300, 7, 0.06, 50) })
        {
            double one = 0, three = 0;
            TreeModel? last = null;
            for (var fold = 0; fold < 4; fold++)
            {
                var train = new Samples();
                foreach (var group in groups.Where(group => group.Fold != fold && group.Samples.Rows.Any(r => r.Label > 0)))
                {
                    train.AddRange(group.Samples);
                }

                var model = last = boosting.Rank(train);
                foreach (var group in groups.Where(group => group.Fold == fold))
                {
                    var order = group.Samples.Rows.OrderByDescending(row => model.Score(row.Features)).ToList();
                    one += order.Take(1).Any(r => r.Label > 0) ? 1 : 0;
                    three += order.Take(3).Any(r => r.Label > 0) ? 1 : 0;
                }
            }

            Console.WriteLine($"{boosting} {100 * one / groups.Count:0.0} {100 * three / groups.Count:0.0} {watch.Elapsed.TotalSeconds:0} s");
            Console.WriteLine(string.Join(", ", last!.Gains().OrderByDescending(g => g.Value).Take(60).Select(g => $"{g.Key} {g.Value}")));
        }

        return 0;
    }
}
