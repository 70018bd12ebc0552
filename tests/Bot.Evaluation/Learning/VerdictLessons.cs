using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Deciding;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Learning;
using Bot.Answers.Vectors;

namespace Bot.Evaluation.Learning;

/// <summary>Learns which verdicts to trust, from questions for yes or no with and without an answer.</summary>
internal static class VerdictLessons
{
    private static readonly Boosting Boosting = new(150, 8, 0.06, 30, Features: 0.4);

    /// <returns>One for each verdict; none where there is none.</returns>
    public static IEnumerable<VerdictCase> Cases(VerdictLesson lesson, TreeModel ranking, AnswerReader reader)
    {
        var ranked = SentenceRanking.Reorder(lesson.Question, lesson.Ranked, ranking);
        foreach (var verdict in ranked.Count == 0 ? [] : YesNo.Find(lesson.Question, ranked, reader))
        {
            var row = new FeatureRow { Names = [] };
            VerdictFeatures.Write(lesson.Question, ranked, verdict, row);
            yield return new VerdictCase(lesson, verdict.Yes, row);
        }
    }

    /// <summary>Of the verdicts on each question the one that a model trusts most.</summary>
    public static IReadOnlyList<VerdictCase> Chosen(IEnumerable<VerdictCase> cases, IReadOnlyList<TreeModel> models) =>
        [.. cases.GroupBy(one => one.Lesson).Select(both => both.OrderByDescending(one => models[one.Lesson.Item.Fold].Score(one.Row.Values)).First())];

    public static TreeModel Learn(IEnumerable<VerdictCase> cases)
    {
        var samples = new Samples();
        foreach (var one in cases)
        {
            samples.Add(one.Row, one.IsRight ? 1 : 0, 0, one.Weight);
        }

        return Boosting.Regress(samples);
    }
}

/// <param name="IsYes">Null where the article does not say.</param>
/// <param name="Quote">The words of the sentence that says so; null where the article does not say, or it is not known which sentence does.</param>
internal sealed record VerdictItem(string Article, int Fold, LessonSource Source, string Question, bool? IsYes, string? Quote);

/// <param name="Ranked">The sentences that were found in the article, best first.</param>
internal sealed record VerdictLesson(VerdictItem Item, AnalysedQuestion Question, IReadOnlyList<RankedSentence> Ranked);

internal sealed record VerdictCase(VerdictLesson Lesson, bool Yes, FeatureRow Row)
{
    /// <summary>Questions typed in chat are what is wanted; the others are in the articles' own words.</summary>
    private const float ChatWeight = 3;

    public bool IsRight => Lesson.Item.IsYes == Yes;

    public float Weight => Lesson.Item.Source.IsTyped() ? ChatWeight : 1;
}
