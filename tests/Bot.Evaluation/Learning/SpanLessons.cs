using Bot.Answers.Ask.Extraction;
using Bot.Answers.Learning;
using Bot.Answers.Vectors;
using Bot.Evaluation.Squad;

namespace Bot.Evaluation.Learning;

/// <summary>Learns which run of words is the short answer: how much each has of a right one (F1).</summary>
internal static class SpanLessons
{
    private const double WrongKept = 0.15;

    private static readonly Boosting Boosting = new(250, 31, 0.08, 60, Features: 0.5, Rows: 0.7);

    public static Samples Samples(Lesson lesson, AnswerReader reader)
    {
        var samples = new Samples();
        var random = new Random(lesson.Number);
        var right = lesson.Ranked.ToList().FindIndex(lesson.IsRight);
        var ranks = Enumerable.Range(0, lesson.Ranked.Count).Where(rank => rank < SpanSearch.Sentences || rank == right).ToList();
        var readings = new Readings(lesson.Question, lesson.Ranked, ranks, reader);
        foreach (var rank in ranks)
        {
            foreach (var (text, row) in Rows(lesson, rank, readings))
            {
                var label = ScoreOf(text, lesson.Gold);
                if (label > 0 || row.Names is not null || random.NextDouble() < WrongKept)
                {
                    samples.Add(row, GradeOf(label), (uint)lesson.Number, lesson.Item.Weight);
                }
            }
        }

        return samples;
    }

    public static TreeModel Learn(IEnumerable<Samples> lessons) =>
        Boosting.Rank(Learning.Samples.Join(lessons.Where(samples => samples.Rows.Any(row => row.Label > 0))), 0, 1, 3, 8);

    private static IEnumerable<(string Text, FeatureRow Row)> Rows(Lesson lesson, int rank, Readings readings)
    {
        var spans = new SentenceSpans(lesson.Question, lesson.Ranked[rank].Match);
        var features = new SpanFeatures(spans);
        var names = true;
        foreach (var run in spans.Runs())
        {
            var row = new FeatureRow { Names = names ? [] : null };
            names = false;
            SpanSearch.WriteSentence(lesson.Ranked, rank, readings, row);
            features.Write(run, row);
            readings.Write(rank, run, row);
            yield return (spans.SpanOf(run).In(spans.Text), row);
        }
    }

    private static float GradeOf(double label) => label > 0.99 ? 3 : label > 0.65 ? 2 : label > 0.3 ? 1 : 0;

    private static double ScoreOf(string text, IReadOnlyList<string> gold) =>
        gold.Any(answer => MayShare(text, answer)) ? OfficialScore.F1(text, gold) : 0;

    private static bool MayShare(string text, string answer) =>
        text.Split(' ').Any(word => word.Length > 0 && answer.Contains(word.Trim(',', '.', '(', ')', '"', '\''), StringComparison.OrdinalIgnoreCase))
        || answer.Split(' ').Any(word => word.Length > 0 && text.Contains(word.Trim(',', '.', '(', ')', '"', '\''), StringComparison.OrdinalIgnoreCase));
}
