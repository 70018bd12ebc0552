using Bot.Answers.Learning;

namespace Bot.Evaluation.Learning;

/// <summary>
/// Learns the three models, each from what those before it give on articles that they have not seen: the order of the
/// sentences, the short answer in the best of them, and whether to trust it.
/// </summary>
internal sealed class Course(IReadOnlyList<Lesson> lessons, int folds, Action<string> report)
{
    private const int Bins = 40;

    /// <summary>The lessons with the sentences in the order of a model that has not seen their article.</summary>
    public IReadOnlyList<Lesson> Ordered { get; private set; } = [];

    /// <summary>By fold: models that have not seen it; the last has seen all.</summary>
    public IReadOnlyList<AnswerModels> Models { get; private set; } = [];

    /// <summary>What came of each lesson, by models that have not seen its article.</summary>
    public IReadOnlyList<TrustCase> Cases { get; private set; } = [];

    public void Run()
    {
        var ranking = Rankings();
        report("sentences ordered");
        var spans = Spans();
        report("short answers cut");
        Cases = [.. lessons.AsParallel().AsOrdered().SelectMany(lesson => TrustLessons.Cases(lesson, ranking[lesson.Fold], spans[lesson.Fold]))];
        var trust = ByFold(Cases, one => one.Lesson.Fold, TrustLessons.Learn);
        report("trust weighed");
        var calibration = Calibration.Of(Cases.Where(one => one.Row is not null).Select(one => ((double)trust[one.Lesson.Fold].Score(one.Row!.Values), one.IsRight ? 1.0 : 0.0, one.Share)), Bins);
        Models = [.. Enumerable.Range(0, folds + 1).Select(fold => new AnswerModels(ranking[fold], spans[fold], trust[fold], calibration))];
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
        var samples = Ordered.AsParallel().AsOrdered().Select(SpanLessons.Samples).ToList();
        return ByFold(Ordered.Zip(samples), pair => pair.First.Fold, pairs => SpanLessons.Learn(pairs.Select(pair => pair.Second)));
    }

    private List<TreeModel> ByFold<T>(IEnumerable<T> all, Func<T, int> foldOf, Func<IEnumerable<T>, TreeModel> learn) =>
        [.. Enumerable.Range(0, folds + 1).AsParallel().AsOrdered().Select(fold => learn(all.Where(one => foldOf(one) != fold).ToList()))];
}
