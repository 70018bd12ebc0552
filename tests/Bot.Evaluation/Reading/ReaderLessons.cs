using Bot.Answers.Ask.Ranking;
using Bot.Answers.Ask.Retrieval;
using Bot.Answers.Vectors;
using Bot.Evaluation.Learning;

namespace Bot.Evaluation.Reading;

/// <summary>Questions with the sentence that answers, and with those that look most like it.</summary>
internal static class ReaderLessons
{
    private const int MostOthers = 6;

    /// <returns>In the order of the lessons; a question with the same sentences comes only once.</returns>
    public static IReadOnlyList<ReaderLesson> Of(IReadOnlyList<Lesson> lessons, IReadOnlyList<VerdictLesson> verdicts) =>
        [.. lessons.AsParallel().AsOrdered().Select(Of)
            .Concat(verdicts.AsParallel().AsOrdered().Where(lesson => lesson.Item is not { IsYes: not null, Quote: null }).Select(Of))
            .DistinctBy(lesson => (lesson.Question, lesson.Article))];

    private static ReaderLesson Of(Lesson lesson)
    {
        var right = lesson.Ranked.FirstOrDefault(lesson.IsRight)?.Match.Candidate;
        var answer = right is null ? null : AnswerOf(right, lesson.Gold);
        var others = lesson.Ranked.Where(sentence => !lesson.Gold.Any(gold => sentence.Match.Candidate.Passage.Text.Contains(gold, StringComparison.OrdinalIgnoreCase)));
        return new ReaderLesson(lesson.Fold, SentenceVectors.TextOf(lesson.Question), lesson.Item.Article, answer, Pieces(others)) { IsImpossible = lesson.IsImpossible };
    }

    private static ReaderLesson Of(VerdictLesson lesson)
    {
        var isRight = (RankedSentence sentence) => lesson.Item.Quote is { } quote && sentence.Match.Candidate.Passage.Text.Contains(quote, StringComparison.Ordinal);
        var right = lesson.Ranked.FirstOrDefault(isRight)?.Match.Candidate;
        var answer = right is null ? null : new ReaderAnswer(SentenceTokens.Of(right), [], lesson.Item.IsYes);
        return new ReaderLesson(lesson.Item.Fold, SentenceVectors.TextOf(lesson.Question), lesson.Item.Article, answer, Pieces(lesson.Ranked.Where(sentence => !isRight(sentence))))
        {
            IsImpossible = lesson.Item.IsYes is null,
            AsksYesNo = true,
        };
    }

    private static IReadOnlyList<SentenceTokens> Pieces(IEnumerable<RankedSentence> sentences) =>
        [.. sentences.Take(MostOthers).Select(sentence => SentenceTokens.Of(sentence.Match.Candidate))];

    /// <returns>Null where no right answer is found in what is read of the sentence.</returns>
    private static ReaderAnswer? AnswerOf(Candidate sentence, IReadOnlyList<string> gold)
    {
        var (pieces, places) = (SentenceTokens.Of(sentence), new List<(int First, int Last)>());
        foreach (var start in gold.Select(answer => (At: sentence.Passage.Text.IndexOf(answer, StringComparison.OrdinalIgnoreCase), answer.Length)).Where(found => found.At >= 0))
        {
            var words = Enumerable.Range(0, pieces.Words.Count).Where(at => sentence.Words[at].Span.End > start.At && sentence.Words[at].Span.Start < start.At + start.Length).ToList();
            if (words.Count > 0)
            {
                places.Add((pieces.Words[words[0]].First, pieces.Words[words[^1]].Last));
            }
        }

        return places.Count == 0 ? null : new ReaderAnswer(pieces, places, null);
    }
}

/// <param name="Answer">The sentence that answers; null where none was found.</param>
/// <param name="Others">Sentences that do not answer, those that look most like it first.</param>
internal sealed record ReaderLesson(int Fold, string Question, string Article, ReaderAnswer? Answer, IReadOnlyList<SentenceTokens> Others)
{
    public bool IsImpossible { get; init; }

    public bool AsksYesNo { get; init; }
}

/// <param name="Places">The first and the last piece of each right answer; none of a question for yes or no.</param>
/// <param name="IsYes">Null where it is not asked for yes or no.</param>
internal sealed record ReaderAnswer(SentenceTokens Sentence, IReadOnlyList<(int First, int Last)> Places, bool? IsYes);
