using System.Collections.Concurrent;
using Bot.Answers.Learning;
using Bot.Answers.Vectors;

namespace Bot.Evaluation.Learning;

/// <summary>
/// Learns the models, each from what those before it give on articles that they have not seen: the order of the
/// sentences, the short answer in the best of them, whether to trust it, and whether to trust a "Yes" or "No".
/// </summary>
/// <param name="readers">By fold: such as have not seen it. The last is the one that ships.</param>
internal sealed class Course(IReadOnlyList<Lesson> lessons, IReadOnlyList<VerdictLesson> verdictLessons, IReadOnlyList<AnswerReader> readers, Action<string> report)
{
    private const int Bins = 40;
    private const int VerdictBins = 12;

    /// <summary>The lessons with the sentences in the order of a model that has not seen their article.</summary>
    public IReadOnlyList<Lesson> Ordered { get; private set; } = [];

    /// <summary>By fold: models that have not seen it; the last has seen all.</summary>
    public IReadOnlyList<AnswerModels> Models { get; private set; } = [];

    /// <summary>What came of each lesson, by models that have not seen its article.</summary>
    public IReadOnlyList<TrustCase> Cases { get; private set; } = [];

    /// <summary>What came of the questions for yes or no, in the same way.</summary>
    public IReadOnlyList<VerdictCase> Verdicts { get; private set; } = [];

    public void Run()
    {
        var ranking = Rankings();
        report("sentences ordered");
        var spans = Spans();
        report("short answers cut");
        Cases = [.. lessons.AsParallel().AsOrdered().SelectMany(lesson => TrustLessons.Cases(lesson, ranking[lesson.Fold], readers[lesson.Fold], spans[lesson.Fold]))];
        var trust = ByFold(Cases, one => one.Lesson.Fold, TrustLessons.Learn);
        var calibration = Calibration.Of(
            from one in Cases
            where one.Row is not null
            select ((double)trust[one.Lesson.Fold].Score(one.Row!.Values), one.IsRight ? 1.0 : 0, one.Share),
            Bins);
        report("trust weighed");
        var cases = verdictLessons.AsParallel().AsOrdered().SelectMany(lesson => VerdictLessons.Cases(lesson, ranking[lesson.Item.Fold], readers[lesson.Item.Fold])).ToList();
        var verdicts = ByFold(cases, one => one.Lesson.Item.Fold, VerdictLessons.Learn);
        Verdicts = VerdictLessons.Chosen(cases, verdicts);
        var verdictCalibration = Calibration.Of(
            from one in Verdicts select ((double)verdicts[one.Lesson.Item.Fold].Score(one.Row.Values), one.IsRight ? 1.0 : 0, (double)one.Weight),
            VerdictBins);
        report("verdicts weighed");
        Models = [.. Enumerable.Range(0, readers.Count + 1).Select(fold => new AnswerModels(ranking[fold], readers[Math.Min(fold, readers.Count - 1)], spans[fold], trust[fold], calibration, verdicts[fold], verdictCalibration))];
    }

    private List<TreeModel> Rankings()
    {
        var answerable = lessons.Where(lesson => !lesson.IsImpossible).ToList();
        var samples = answerable.AsParallel().AsOrdered().Select(RankingLessons.Samples).ToList();
        var models = ByFold(answerable.Zip(samples), pair => pair.First.Fold, pairs => RankingLessons.Learn(pairs.Select(pair => pair.Second)));
        Ordered = [.. answerable.Zip(samples, (lesson, rows) => RankingLessons.Reorder(lesson, rows, models[lesson.Fold]))];
        return models;
    }

    private List<TreeModel> Spans()
    {
        var samples = Ordered.AsParallel().AsOrdered().Select(lesson => SpanLessons.Samples(lesson, readers[lesson.Fold])).ToList();
        return ByFold(Ordered.Zip(samples), pair => pair.First.Fold, pairs => SpanLessons.Learn(pairs.Select(pair => pair.Second)));
    }

    private List<TreeModel> ByFold<T>(IEnumerable<T> all, Func<T, int> foldOf, Func<IEnumerable<T>, TreeModel> learn) =>
        // The one that learns from all takes longest and begins first.
        [.. Partitioner.Create(Enumerable.Range(0, readers.Count + 1).Reverse(), EnumerablePartitionerOptions.NoBuffering).AsParallel()
            .Select(fold => (fold, Model: learn(all.Where(one => foldOf(one) != fold).ToList())))
            .AsSequential().OrderBy(learned => learned.fold).Select(learned => learned.Model)];
}
