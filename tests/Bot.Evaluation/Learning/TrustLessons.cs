using Bot.Answers.Ask;
using Bot.Answers.Ask.Deciding;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Learning;
using Bot.Answers.Vectors;
using Bot.Evaluation.Conversation;
using Bot.Evaluation.Squad;

namespace Bot.Evaluation.Learning;

/// <summary>
/// Learns which answers to trust, from questions to their article, to their article without the paragraph that answers,
/// to another article, and from those that nothing answers.
/// </summary>
internal static class TrustLessons
{
    private static readonly Boosting Boosting = new(250, 15, 0.05, 60, Features: 0.4);

    public static IReadOnlyList<TrustCase> Cases(Lesson lesson, TreeModel ranking, AnswerReader reader, TreeModel spans)
    {
        return lesson.IsImpossible
            ? [Case(TrustKind.Impossible, lesson.Ranked)]
            : [
                Case(TrustKind.Answerable, lesson.Ranked),
                .. lesson.Number % TrustCase.RemovedShare == 0 ? [Case(TrustKind.Removed, lesson.Removed)] : Array.Empty<TrustCase>(),
                .. lesson.Number % TrustCase.ElsewhereShare == 0 ? [Case(TrustKind.Elsewhere, lesson.Elsewhere)] : Array.Empty<TrustCase>(),
            ];

        TrustCase Case(TrustKind kind, IReadOnlyList<RankedSentence> among)
        {
            var ranked = SentenceRanking.Reorder(lesson.Question, among, ranking);
            var found = SpanSearch.Find(lesson.Question, ranked, reader, spans);
            if (Choice.Of(found) is not { } chosen)
            {
                return new TrustCase(lesson, kind, null, 0, false, "");
            }

            var row = new FeatureRow { Names = [] };
            TrustFeatures.Write(lesson.Question, ranked, found, chosen, row);
            var text = chosen.Spans.SpanOf(chosen.Run).In(chosen.Spans.Text);
            var right = kind != TrustKind.Answerable ? 0
                : lesson.Item.Typed is { } typed ? ChatScore.IsRight(typed, chosen.Spans.Text, chosen.Answer.Text, chosen.Answer.Display) ? 1 : 0
                : OfficialScore.F1(text, lesson.Gold);
            return new TrustCase(lesson, kind, row, right, kind == TrustKind.Answerable && lesson.IsRight(chosen.Sentence), text);
        }
    }

    public static TreeModel Learn(IEnumerable<TrustCase> cases)
    {
        var samples = new Samples();
        foreach (var one in cases.Where(one => one.Row is not null))
        {
            samples.Add(one.Row!, (float)one.Worth, (uint)one.Lesson.Number, one.Weight);
        }

        return Boosting.Regress(samples);
    }
}

internal enum TrustKind
{
    Answerable,
    Impossible,
    Removed,
    Elsewhere,
}

/// <param name="Row">Null where there was no answer at all.</param>
/// <param name="Right">F1 of the answer.</param>
internal sealed record TrustCase(Lesson Lesson, TrustKind Kind, FeatureRow? Row, double Right, bool SentenceRight, string Text)
{
    private const double HalfRight = 0.5;
    private const double WrongWorth = 0.35;
    private const float ChatWeight = 4;
    private const float ImpossibleWeight = 2;

    /// <summary>Of so many questions one is put to its article without what answers it, and counts for all: that takes long, and one is much like the other.</summary>
    public const int RemovedShare = 2;

    /// <summary>The same for another article, which is easily told.</summary>
    public const int ElsewhereShare = 3;

    private int Stands => Kind switch { TrustKind.Removed => RemovedShare, TrustKind.Elsewhere => ElsewhereShare, _ => 1 };

    /// <summary>Whether people get what they asked for: the true sentence, with a short answer that is at least half right.</summary>
    public bool IsRight => SentenceRight && Right >= HalfRight;

    /// <summary>How much it counts for the calibration: as if of six questions in chat four could be answered.</summary>
    public double Share => Stands * Kind switch { TrustKind.Answerable => 1, TrustKind.Impossible => 0.5, TrustKind.Removed => 0.2, _ => 0.1 };

    /// <summary>What to learn: a wrong answer to an answerable question is worth more than one to a question without.</summary>
    public double Worth => IsRight ? 1 : Kind == TrustKind.Answerable ? WrongWorth : 0;

    /// <summary>Questions typed in chat are what is wanted, and few; SQuAD's unanswerable ones are few, too.</summary>
    public float Weight => (Lesson.Item.Source.IsTyped() ? ChatWeight : Kind == TrustKind.Impossible ? ImpossibleWeight : 1) * Stands;
}
