using Bot.Answers.Ask.Ranking;
using Bot.Answers.Learning;

namespace Bot.Evaluation.Learning;

/// <summary>Learns the order of sentences.</summary>
internal static class RankingLessons
{
    private static readonly Boosting Boosting = new(300, 7, 0.06, 50);

    public static Samples Samples(Lesson lesson)
    {
        var samples = new Samples();
        if (lesson.Ranked.Count == 0)
        {
            return samples;
        }

        var rivals = new Rivals(lesson.Question, lesson.Ranked);
        foreach (var sentence in lesson.Ranked)
        {
            var row = new FeatureRow { Names = [] };
            RankingFeatures.Write(lesson.Question, sentence, rivals, row);
            samples.Add(row, lesson.IsRight(sentence) ? 1 : 0, (uint)lesson.Number, lesson.Item.Weight);
        }

        return samples;
    }

    public static TreeModel Learn(IEnumerable<Samples> lessons) =>
        Boosting.Rank(Learning.Samples.Join(lessons.Where(samples => samples.Rows.Any(row => row.Label > 0))), 0, 1);

    public static Lesson Reorder(Lesson lesson, Samples samples, TreeModel model) => lesson with
    {
        Ranked = [.. lesson.Ranked
            .Select((sentence, i) => sentence with { Score = model.Score(samples.Rows[i].Features) })
            .OrderByDescending(sentence => sentence.Score)],
    };
}
