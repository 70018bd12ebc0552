using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Ask.Reading;
using Bot.Answers.Words;

namespace Bot.Answers.Ask.Extraction;

/// <summary>The pieces of a sentence that are of the kind that is asked for, judged by hand-set weights for where they stand.</summary>
internal static class TypedPieces
{
    private const float Typed = 1;
    private const float Untyped = -0.5f;
    /// <summary>The score of what is hardly meant.</summary>
    public const float Least = -3;

    /// <summary>Best first; a piece may come more than once.</summary>
    public static IEnumerable<(Chunk Chunk, float Score)> In(AnalysedQuestion question, SentenceMatch match)
    {
        var judge = new ChunkJudge(question, match);
        return Pieces(question, match, new Chunker(match.Candidate))
            .Select(piece => (piece.Chunk, Score: Math.Max(Least, piece.Fit + judge.Score(piece.Chunk))))
            .OrderByDescending(piece => piece.Score);
    }

    private static IEnumerable<(Chunk Chunk, float Fit)> Pieces(AnalysedQuestion question, SentenceMatch match, Chunker chunker)
    {
        var words = match.Candidate.Words;
        switch (question.Kind)
        {
            case QuestionKind.Who:
                return chunker.People().Select(chunk => (chunk, Typed + 0.2f))
                    .Concat(chunker.Names().Select(chunk => (chunk, PersonLikeness(words, chunk))))
                    .Concat(chunker.Nouns().Select(chunk => (chunk, WordBook.English.IsA(words[chunk.Last].Lower, "person") ? 0.8f : Untyped)));
            case QuestionKind.When:
                return chunker.Dates().Select(chunk => (chunk, Typed));
            case QuestionKind.HowMany or QuestionKind.HowMuch:
                return chunker.Numbers().Select(chunk => (chunk, Typed));
            case QuestionKind.HowLong:
                return chunker.Numbers().Select(chunk => (chunk, NumberWords.IsUnit(words[chunk.Last]) ? Typed + 0.4f : 0.3f));
            case QuestionKind.Where:
                return chunker.Names().Select(chunk => (chunk, PlaceLikeness(words, chunk)))
                    .Concat(chunker.Nouns().Select(chunk => (chunk, PlaceLikeness(words, chunk) - 0.4f)));
            case QuestionKind.Why:
                return chunker.Clauses(at => Openings.OfReason(words, at) > 0).Select(chunk => (chunk, Openings.OfReason(words, chunk.First)));
            case QuestionKind.How:
                return chunker.Clauses(at => Openings.OfManner(words, at) > 0).Select(chunk => (chunk, Openings.OfManner(words, chunk.First)));
            default:
                return Things(question, words, chunker);
        }
    }

    private static IEnumerable<(Chunk Chunk, float Fit)> Things(AnalysedQuestion question, IReadOnlyList<Word> words, Chunker chunker)
    {
        var which = question.Kind == QuestionKind.Which;
        var all = chunker.Names().Select(chunk => (chunk, Fit: which ? 0.6f : 0.3f))
            .Concat(chunker.Nouns().Select(chunk => (chunk, Fit: 0.3f)))
            .Concat(chunker.Quotes().Select(chunk => (chunk, Fit: 0.6f)));
        return question.Focus is { } focus ? all.Select(piece => (piece.chunk, piece.Fit + KindLikeness(focus, words, piece.chunk))) : all;
    }

    /// <summary>How much a piece is one of the kind that "which X" asks for.</summary>
    private static float KindLikeness(string focus, IReadOnlyList<Word> words, Chunk chunk)
    {
        var head = words[chunk.Last].Lower;
        var whole = chunk.Run.LowerIn(words);
        if (WordBook.English.IsA(whole, focus) || WordBook.English.IsA(head, focus))
        {
            return 1.8f;
        }

        var beside = chunk.First > 0 && Same(words[chunk.First - 1], focus) || chunk.Last + 1 < words.Count && Same(words[chunk.Last + 1], focus);
        return beside || chunk.Run.Any(at => Same(words[at], focus)) ? 0.7f : 0.6f * Math.Max(0, WordBook.English.Likeness(words[chunk.Last].Entry, WordBook.English.Find(focus)));
    }

    private static bool Same(Word word, string focus) => word.Terms.Intersect(WordReader.TermsOf(focus), StringComparer.Ordinal).Any();

    private static float PersonLikeness(IReadOnlyList<Word> words, Chunk chunk)
    {
        var whole = chunk.Run.LowerIn(words);
        if (chunk.Last + 1 < words.Count && !words[chunk.Last + 1].IsCapital && !words[chunk.Last].IsPossessive
            && words[chunk.Last + 1].Span.Start == words[chunk.Last].Span.End + 1 && WordBook.English.IsNoun(words[chunk.Last + 1].Lower))
        {
            // "French mercenaries": the name only describes them.
            return -0.3f;
        }

        return WordBook.English.IsA(whole, "location") ? -0.3f : WordBook.English.IsA(whole, "person") ? Typed : 0.5f;
    }

    private static float PlaceLikeness(IReadOnlyList<Word> words, Chunk chunk)
    {
        var whole = chunk.Run.LowerIn(words);
        var before = chunk.First > 0 && EnglishWords.Articles.Contains(words[chunk.First - 1].Lower) ? chunk.First - 2 : chunk.First - 1;
        var placed = before >= 0 && words[before].Lower is "in" or "at" or "near" or "to" or "from" or "into" or "on";
        return (placed ? 0.7f : 0) + (WordBook.English.IsA(whole, "location") ? 0.6f : 0.1f);
    }
}
