namespace Bot.Evaluation.Squad;

/// <summary>The figures of a run, in the order in which they are printed; shares in per cent, <c>mrr</c> and <c>noAnswerAuc</c> from 0 to 1.</summary>
internal static class SquadFigures
{
    /// <summary>At the confidence that this share of the answerable questions reaches, refusals are counted.</summary>
    private const double Kept = 0.9;

    public static Dictionary<string, double> Of(IReadOnlyList<SquadResult> results)
    {
        var answerable = results.Where(result => !result.Question.IsImpossible).ToList();
        var impossible = results.Where(result => result.Question.IsImpossible).ToList();
        var threshold = answerable.Select(result => result.Confidence).OrderDescending().ElementAtOrDefault((int)(Kept * answerable.Count));
        var times = results.Select(result => result.Milliseconds).Order().ToList();
        var figures = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["questions"] = results.Count,
            ["top1"] = Share(answerable, result => result.Rank == 1 ? 1 : 0),
            ["top3"] = Share(answerable, result => result.Rank is >= 1 and <= 3 ? 1 : 0),
            ["mrr"] = Share(answerable, result => result.Rank > 0 ? 1.0 / result.Rank : 0) / 100,
            ["em"] = Share(answerable, result => OfficialScore.Exact(result.Best, result.Gold)),
            ["f1"] = Share(answerable, result => OfficialScore.F1(result.Best, result.Gold)),
            ["emAsked"] = Share(results, result => OfficialScore.Exact(result.Given, result.Gold)),
            ["f1Asked"] = Share(results, result => OfficialScore.F1(result.Given, result.Gold)),
            ["f1Paragraph"] = Share(answerable, result => result.F1Paragraph),
        };
        if (impossible.Count > 0)
        {
            figures["noAnswerAuc"] = Auc(answerable, impossible);
            figures["noAnswerF1"] = Share(impossible, result => OfficialScore.F1(result.Given, []));
            figures["hasAnswerF1"] = Share(answerable, result => OfficialScore.F1(result.Given, result.Gold));
        }

        figures["wrongArticleRefused"] = Share(answerable, result => result.WrongArticle < threshold ? 1 : 0);
        figures["paragraphDeletedRefused"] = Share(answerable, result => result.ParagraphDeleted < threshold ? 1 : 0);
        figures["answered"] = Share(answerable, result => result.Given.Length > 0 ? 1 : 0);
        figures["p50Ms"] = times[times.Count / 2];
        figures["p99Ms"] = times[times.Count * 99 / 100];
        return figures;
    }

    private static double Share(IReadOnlyCollection<SquadResult> results, Func<SquadResult, double> value) =>
        results.Count == 0 ? 0 : 100 * results.Average(value);

    /// <summary>How often an answerable question gets more confidence than an impossible one.</summary>
    private static double Auc(List<SquadResult> answerable, List<SquadResult> impossible)
    {
        var below = impossible.Select(result => result.Confidence).Order().ToList();
        return answerable.Average(result =>
        {
            var less = Count(below, result.Confidence, false);
            return (less + (Count(below, result.Confidence, true) - less) / 2.0) / below.Count;
        });
    }

    private static int Count(List<double> sorted, double value, bool inclusive)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] < value || (inclusive && sorted[middle] <= value) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
