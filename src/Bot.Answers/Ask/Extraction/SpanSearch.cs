using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Ask.Reading;
using Bot.Answers.Learning;
using Bot.Answers.Words;

namespace Bot.Answers.Ask.Extraction;

/// <summary>Finds the short answer in the best sentences: every run of words is judged by a learned model.</summary>
internal static class SpanSearch
{
    /// <summary>In so many of the best sentences the answer is looked for.</summary>
    public const int Sentences = 3;

    private const float PlainLead = 0.6f;

    /// <returns>The best run of each of the best sentences, in their order; none for a sentence that only repeats the question.</returns>
    public static IReadOnlyList<FoundSpan> Find(AnalysedQuestion question, IReadOnlyList<RankedSentence> ranked, TreeModel model)
    {
        var found = new List<FoundSpan>();
        var row = new FeatureRow();
        for (var rank = 0; rank < Math.Min(Sentences, ranked.Count); rank++)
        {
            var spans = new SentenceSpans(question, ranked[rank].Match);
            var features = new SpanFeatures(spans);
            var (best, score, next) = (default(WordRun), float.NegativeInfinity, float.NegativeInfinity);
            foreach (var run in spans.Runs())
            {
                row.Clear();
                WriteSentence(ranked, rank, row);
                features.Write(run, row);
                var judged = model.Score(row.Values);
                if (judged > score)
                {
                    (best, score, next) = (run, judged, run.First > best.Last || run.Last < best.First ? score : next);
                }
                else if (judged > next && (run.First > best.Last || run.Last < best.First))
                {
                    next = judged;
                }
            }

            if (!float.IsNegativeInfinity(score))
            {
                found.Add(new FoundSpan(ranked[rank], rank, spans, features, PlainPiece(spans, best) ?? best, score, next));
            }
        }

        return found;
    }

    /// <summary>
    /// The piece that the hand-set judgement prefers, where that is plain: of several dates that of the clause which tells what
    /// is asked ("established soon after it gained independence on 6 July, on 13 November"), and for "which country" a country.
    /// </summary>
    private static WordRun? PlainPiece(SentenceSpans spans, WordRun best) => spans.Question switch
    {
        { Kind: QuestionKind.When } => OtherDate(spans, best),
        { Kind: QuestionKind.Which, Focus: { } focus } => OtherOfKind(spans, best, focus),
        _ => null,
    };

    private static WordRun? OtherDate(SentenceSpans spans, WordRun best)
    {
        var dates = spans.Typed.Where(piece => piece.Chunk.Kind == ChunkKind.Date).ToList();
        var own = dates.Find(piece => piece.Chunk.First <= best.First && piece.Chunk.Last >= best.Last);
        return own.Chunk is not null && dates[0].Score - own.Score >= PlainLead ? dates[0].Chunk.Run : null;
    }

    /// <summary>"Seoul" is no country where the sentence names South Korea.</summary>
    private static WordRun? OtherOfKind(SentenceSpans spans, WordRun best, string focus)
    {
        var ofKind = spans.Typed.Where(piece => piece.Chunk.Kind == ChunkKind.Name && IsOfKind(piece.Chunk.Run)).Select(piece => piece.Chunk.Run).ToList();
        var isPlain = IsOfKind(best) || WordBook.English.IsA(spans.Words[spans.HeadOf(best)].Lower, focus) || ofKind.Exists(run => run.First <= best.Last && run.Last >= best.First);
        return isPlain ? null : ofKind.Where(run => !run.Any(at => spans.Asked[at])).Cast<WordRun?>().FirstOrDefault();

        bool IsOfKind(WordRun run) => WordBook.English.IsA(run.LowerIn(spans.Words), focus);
    }

    /// <summary>What is learned of a run from the sentence that it stands in.</summary>
    public static void WriteSentence(IReadOnlyList<RankedSentence> ranked, int rank, FeatureRow row)
    {
        var sentence = ranked[rank];
        row.Add("rank", rank);
        row.Add("sentence score", sentence.Score);
        row.Add("behind best", ranked[0].Score - sentence.Score);
        row.Add("exact", sentence.Features.Exact);
        row.Add("soft", sentence.Features.Soft);
        row.Add("with context", sentence.Features.WithContext);
        row.Add("highest unmet", sentence.Features.HighestUnmet);
    }
}

/// <param name="Rank">Of the sentence, from 0.</param>
/// <param name="Score">Compares the runs of one question.</param>
/// <param name="Next">The score of the best other run of the sentence that shares no word with this one; negative infinity where there is none.</param>
internal sealed record FoundSpan(RankedSentence Sentence, int Rank, SentenceSpans Spans, SpanFeatures Features, WordRun Run, float Score, float Next)
{
    /// <summary>A person is shown by the full name, a date whole and as it was resolved, but a year alone where that is asked for.</summary>
    public ShortAnswer Answer
    {
        get
        {
            if (Year() is { } year)
            {
                return new ShortAnswer(year.Text, year.Span, year.Text);
            }

            var whole = Spans.Pieces.Whole(Run, PieceKinds.Person) ?? (Spans.Question.Kind == QuestionKind.When ? Spans.Pieces.Whole(Run, PieceKinds.Date) : null);
            var span = whole?.Span ?? Spans.SpanOf(Run);
            var text = span.In(Spans.Text);
            return new ShortAnswer(text, span, whole?.Display ?? text);
        }
    }

    private Word? Year() => Spans.Question.Kind == QuestionKind.When && Spans.Question.Words.Any(word => word.Lower is "year")
        ? Spans.Words.Skip(Run.First).Take(Run.Length).FirstOrDefault(NumberWords.IsYear)
        : null;
}
