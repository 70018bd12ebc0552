using Bot.Answers.Ask;
using Bot.Answers.Ask.Extraction;
using Bot.Evaluation.Squad;

namespace Bot.Evaluation.Learning;

/// <summary>How well the models do on the articles that they have not seen.</summary>
internal static class CourseFigures
{
    private const double Kept = 0.9;

    private static readonly double[] Thresholds = [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85];

    public static void Print(Course course, Action<string> say)
    {
        foreach (var source in Enum.GetValues<LessonSource>())
        {
            Print($"{source}", course, lesson => lesson.Item.Source == source, say);
        }

        PrintVerdicts(course, say);
    }

    private static void Print(string which, Course course, Func<Lesson, bool> of, Action<string> say)
    {
        var ordered = course.Ordered.Where(of).ToList();
        if (ordered.Count == 0)
        {
            return;
        }

        say($"== {which}");
        say($"recall {Share(ordered, lesson => lesson.Ranked.Any(lesson.IsRight)):0.0}, first {Share(ordered, lesson => lesson.Ranked.Take(1).Any(lesson.IsRight)):0.0}, "
            + $"first three {Share(ordered, lesson => lesson.Ranked.Take(3).Any(lesson.IsRight)):0.0}");
        var answered = course.Cases.Where(one => one.Kind == TrustKind.Answerable && of(one.Lesson)).ToList();
        say($"EM {100 * answered.Average(one => OfficialScore.Exact(one.Text, one.Lesson.Gold)):0.0} F1 {100 * answered.Average(one => one.Right):0.0}");
        say($"sentence of the answer right {100 * answered.Average(one => one.SentenceRight ? 1 : 0):0.0}");
        foreach (var kind in answered.GroupBy(one => one.Lesson.Question.Kind).OrderByDescending(kind => kind.Count()))
        {
            say($"  {kind.Key,-12}{kind.Count(),6} F1 {100 * kind.Average(one => one.Right):0.0}");
        }

        var paragraph = ordered.AsParallel().Select(lesson =>
        {
            var among = lesson.Ranked.Where(sentence => lesson.Item.Answers(sentence.Match.Candidate.Passage)).ToList();
            var models = course.Models[lesson.Fold];
            var found = SpanSearch.Find(lesson.Question, among, models.Reader, models.Spans);
            return Choice.Of(found) is { } best ? OfficialScore.F1(best.Spans.SpanOf(best.Run).In(best.Spans.Text), lesson.Gold) : 0;
        }).Average();
        say($"F1 in the paragraph {100 * paragraph:0.0}");
        PrintTrust(course, of, say);
    }

    private static void PrintTrust(Course course, Func<Lesson, bool> of, Action<string> say)
    {
        double Trust(TrustCase one) => one.Row is null ? -9 : course.Models[one.Lesson.Fold].Trust!.Score(one.Row.Values);
        var scores = course.Cases.Where(one => of(one.Lesson)).AsParallel().AsOrdered().Select(one => (Case: one, Score: Trust(one))).ToList();
        var answerable = scores.Where(one => one.Case.Kind == TrustKind.Answerable).Select(one => one.Score).Order().ToList();
        var threshold = answerable[(int)((1 - Kept) * answerable.Count)];
        foreach (var kind in (ReadOnlySpan<TrustKind>)[TrustKind.Elsewhere, TrustKind.Removed, TrustKind.Impossible])
        {
            var others = scores.Where(one => one.Case.Kind == kind).Select(one => one.Score).ToList();
            if (others.Count > 0)
            {
                var auc = others.AsParallel().Average(other => answerable.Count(score => score > other) + answerable.Count(score => score == other) / 2.0) / answerable.Count;
                say($"{kind}: refused {100.0 * others.Count(score => score < threshold) / others.Count:0.0}, AUC {auc:0.000}");
            }
        }

        say("at a confidence:");
        PrintAnswered([.. scores.Where(one => one.Case.Kind is TrustKind.Answerable or TrustKind.Impossible)
            .Select(one => (one.Case.Row is null ? 0 : course.Models[one.Case.Lesson.Fold].Calibration.ShareOf(one.Score), one.Case.IsRight))], say);
        say("by trust:");
        foreach (var bin in scores.GroupBy(one => Math.Clamp((int)(one.Score * 10), 0, 9)).OrderBy(bin => bin.Key))
        {
            say($"  {bin.Key / 10.0:0.0}  {bin.Count(),6}  F1 {bin.Average(one => one.Case.Right):0.00} sentence {bin.Average(one => one.Case.SentenceRight ? 1 : 0):0.00}");
        }
    }

    private static void PrintVerdicts(Course course, Action<string> say)
    {
        foreach (var source in course.Verdicts.GroupBy(one => one.Lesson.Item.Source))
        {
            say($"== verdicts, {source.Key}: {source.Count()}, {source.Count(one => one.Lesson.Item.IsYes is null)} without an answer");
            PrintAnswered([.. source.Select(one =>
            {
                var models = course.Models[one.Lesson.Item.Fold];
                return (models.VerdictCalibration.ShareOf(models.Verdicts.Score(one.Row.Values)), one.IsRight);
            })], say);
        }
    }

    /// <summary>What would be answered from a confidence on; a wrong answer costs three times what a refusal does.</summary>
    private static void PrintAnswered(IReadOnlyList<(double Confidence, bool IsRight)> answers, Action<string> say)
    {
        foreach (var threshold in Thresholds)
        {
            var given = answers.Where(one => one.Confidence >= threshold).ToList();
            var right = given.Count(one => one.IsRight);
            say($"  {threshold:0.00}  right {right,5}  wrong {given.Count - right,5}  gain {right - 3 * (given.Count - right),5}");
        }
    }

    private static double Share(List<Lesson> lessons, Func<Lesson, bool> which) => 100.0 * lessons.Count(which) / lessons.Count;
}
