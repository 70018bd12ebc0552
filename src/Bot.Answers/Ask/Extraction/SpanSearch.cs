using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Ask.Reading;
using Bot.Answers.Learning;
using Bot.Answers.Vectors;
using Bot.Answers.Words;

namespace Bot.Answers.Ask.Extraction;

/// <summary>Finds the short answer in the best sentences: every run of words is judged by a learned model.</summary>
internal static class SpanSearch
{
    /// <summary>In so many of the best sentences the answer is looked for.</summary>
    public const int Sentences = 3;

    private const float PlainLead = 0.6f;

    /// <returns>The best run of each of the best sentences that can be meant, in their order; none for a sentence that only repeats the question.</returns>
    public static IReadOnlyList<FoundSpan> Find(AnalysedQuestion question, IReadOnlyList<RankedSentence> ranked, AnswerReader reader, TreeModel model)
    {
        var ranks = Enumerable.Range(0, Math.Min(Sentences, ranked.Count)).ToList();
        var readings = new Readings(question, ranked, ranks, reader);
        var found = new List<FoundSpan>();
        var row = new FeatureRow();
        foreach (var rank in ranks)
        {
            var spans = new SentenceSpans(question, ranked[rank].Match);
            var features = new SpanFeatures(spans);
            var judged = new List<(WordRun Run, float Score)>();
            foreach (var run in spans.Runs())
            {
                row.Clear();
                WriteSentence(ranked, rank, readings, row);
                features.Write(run, row);
                readings.Write(rank, run, row);
                judged.Add((run, model.Score(row.Values)));
            }

            judged = [.. judged.OrderByDescending(one => one.Score)];
            if (judged.Select(Found).FirstOrDefault(span => !Misfit.Is(span)) is { } best)
            {
                found.Add(best);
            }

            FoundSpan Found((WordRun Run, float Score) one)
            {
                var next = judged.Where(other => !other.Run.Overlaps(one.Run)).Select(other => other.Score).FirstOrDefault(float.NegativeInfinity);
                return new FoundSpan(ranked[rank], rank, spans, features, readings, PlainPiece(spans, ranked[rank], one.Run) ?? one.Run, one.Score, next);
            }
        }

        return found;
    }

    /// <summary>
    /// The piece that the hand-set judgement prefers, where that is plain: of several dates that of the clause which tells what
    /// is asked ("established soon after it gained independence on 6 July, on 13 November"), and for "which country" a country.
    /// </summary>
    private static WordRun? PlainPiece(SentenceSpans spans, RankedSentence sentence, WordRun best) => spans.Question switch
    {
        { Kind: QuestionKind.When } => OtherDate(spans, sentence, best),
        { Kind: QuestionKind.Which, Focus: { } focus } => OtherOfKind(spans, best, focus) ?? WithoutFocus(spans, best, focus),
        _ => null,
    };

    /// <summary>Where the sentence states all that is asked, a date of it is meant even if none was judged best.</summary>
    private static WordRun? OtherDate(SentenceSpans spans, RankedSentence sentence, WordRun best)
    {
        var dates = spans.Typed;
        var own = dates.FirstOrDefault(piece => piece.Chunk.Run.Contains(best));
        var isMeant = own.Chunk is not null
            ? dates[0].Score - own.Score >= PlainLead
            : dates.Count > 0 && !dates.Any(piece => best.Contains(piece.Chunk.Run)) && sentence.States(spans.Question);
        return isMeant ? dates[0].Chunk.Run : null;
    }

    /// <summary>"Seoul" is no country where the sentence names South Korea.</summary>
    private static WordRun? OtherOfKind(SentenceSpans spans, WordRun best, string focus)
    {
        var ofKind = spans.Typed.Where(piece => piece.Chunk.Kind == ChunkKind.Name && IsOfKind(piece.Chunk.Run)).Select(piece => piece.Chunk.Run).ToList();
        var isPlain = IsOfKind(best) || WordBook.English.IsA(spans.Words[spans.HeadOf(best)].Lower, focus) || ofKind.Exists(best.Overlaps);
        return isPlain ? null : ofKind.Where(run => !run.Any(at => spans.Asked[at])).Cast<WordRun?>().FirstOrDefault();

        bool IsOfKind(WordRun run) => WordBook.English.IsA(run.LowerIn(spans.Words), focus);
    }

    /// <summary>"Which Egyptian god" is answered by "Set", not by "the Egyptian god Set"; but "Lake Orme" is a name as a whole.</summary>
    private static WordRun? WithoutFocus(SentenceSpans spans, WordRun best, string focus)
    {
        var at = best.First;
        while (at < best.Last && (spans.Classes[at] == WordClass.Article || spans.Asked[at]))
        {
            at++;
        }

        return at < best.Last && !spans.Words[at].IsCapital && spans.Words[at].Terms.Intersect(WordReader.TermsOf(focus), StringComparer.Ordinal).Any() && spans.Words[at + 1].IsCapital
            ? best with { First = at + 1 }
            : null;
    }

    /// <summary>What is learned of a run from the sentence that it stands in.</summary>
    public static void WriteSentence(IReadOnlyList<RankedSentence> ranked, int rank, Readings readings, FeatureRow row)
    {
        var sentence = ranked[rank];
        row.Add("rank", rank);
        row.Add("sentence score", sentence.Score);
        row.Add("behind best", ranked[0].Score - sentence.Score);
        row.Add("exact", sentence.Features.Exact);
        row.Add("soft", sentence.Features.Soft);
        row.Add("with context", sentence.Features.WithContext);
        row.Add("highest unmet", sentence.Features.HighestUnmet);
        readings.WriteSentence(rank, row);
    }
}

/// <param name="Rank">Of the sentence, from 0.</param>
/// <param name="Score">Compares the runs of one question.</param>
/// <param name="Next">The score of the best other run of the sentence that shares no word with this one; negative infinity where there is none.</param>
internal sealed record FoundSpan(RankedSentence Sentence, int Rank, SentenceSpans Spans, SpanFeatures Features, Readings Readings, WordRun Run, float Score, float Next)
{
    private const float SurelyManner = 0.9f;

    public bool IsStated => Sentence.States(Spans.Question);

    /// <summary>Whether it is the only date of its sentence, and that states all that is asked of somebody or something named.</summary>
    public bool IsOnlyDate =>
        Spans.Question is { Kind: QuestionKind.When, Names.Count: > 0 } && HasDate && IsStated
        && Spans.Typed.DistinctBy(piece => piece.Chunk.First).Count() == 1;

    public bool HasDate => Spans.Pieces.Within(Run).HasFlag(PieceKinds.Date) || Spans.Pieces.Whole(Run, PieceKinds.Date) is not null;

    /// <summary>A person is shown by the full name, a date whole and as it was resolved, but a year alone where that is asked for, a manner with its preposition.</summary>
    public ShortAnswer Answer
    {
        get
        {
            if (Year() is { } year)
            {
                return new ShortAnswer(year.Text, year.Span, year.Text);
            }

            if (IsManner)
            {
                var manner = Spans.SpanOf(Run with { First = Run.First - 1 });
                return new ShortAnswer(manner.In(Spans.Text), manner, manner.In(Spans.Text));
            }

            var whole = Spans.Pieces.Whole(Run, PieceKinds.Person) ?? (Spans.Question.Kind == QuestionKind.When ? Spans.Pieces.Whole(Run, PieceKinds.Date) : null);
            var span = whole?.Span ?? Spans.SpanOf(Run);
            var text = span.In(Spans.Text);
            return new ShortAnswer(text, span, whole?.Display ?? text);
        }
    }

    /// <summary>Whether "how" is answered with the preposition that stands before: "in a coup".</summary>
    private bool IsManner => Spans.Question.Kind == QuestionKind.How && Run.First > 0 && Openings.OfManner(Spans.Words, Run.First - 1) >= SurelyManner;

    private Word? Year() => Spans.Question.Kind == QuestionKind.When && Spans.Question.Words.Any(word => word.Lower is "year")
        ? Spans.Words.Skip(Run.First).Take(Run.Length).FirstOrDefault(NumberWords.IsYear)
        : null;
}
