using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Deciding;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Learning;
using Bot.Answers.Vectors;

namespace Bot.Evaluation.Learning;

/// <summary>Learns which verdicts to trust, from questions for yes or no with and without an answer.</summary>
internal static class VerdictLessons
{
    private static readonly Boosting Boosting = new(80, 6, 0.06, 20, Features: 0.4);

    /// <summary>Null where there is no verdict at all.</summary>
    public static VerdictCase? Case(VerdictLesson lesson, TreeModel ranking, AnswerReader reader)
    {
        var ranked = SentenceRanking.Reorder(lesson.Question, lesson.Ranked, ranking);
        if (YesNo.Decide(lesson.Question, ranked) is not { } verdict)
        {
            return null;
        }

        var row = new FeatureRow { Names = [] };
        VerdictFeatures.Write(lesson.Question, ranked, verdict, reader, row);
        return new VerdictCase(lesson, verdict, row);
    }

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
internal sealed record VerdictItem(string Article, int Fold, LessonSource Source, string Question, bool? IsYes);

/// <param name="Ranked">The sentences that were found in the article, best first.</param>
internal sealed record VerdictLesson(VerdictItem Item, AnalysedQuestion Question, IReadOnlyList<RankedSentence> Ranked);

internal sealed record VerdictCase(VerdictLesson Lesson, Verdict Verdict, FeatureRow Row)
{
    /// <summary>Questions typed in chat are what is wanted; the others are in the articles' own words.</summary>
    private const float ChatWeight = 3;

    public bool IsRight => Lesson.Item.IsYes == Verdict.Yes;

    public float Weight => Lesson.Item.Source.IsTyped() ? ChatWeight : 1;
}
