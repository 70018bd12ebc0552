using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Ask.Reading;
using Bot.Answers.Ask.Retrieval;
using Bot.Answers.Words;
using Bot.Articles;

namespace Bot.Answers.Ask.Extraction;

/// <summary>Cuts the short answer out of a sentence: pieces of the kind that is asked for, judged by where they stand.</summary>
internal static class ShortAnswers
{
    private const float Typed = 1;
    private const float Untyped = -0.5f;

    /// <summary>Below it a piece is hardly one of the kind that "which X" asks for.</summary>
    private const float LeastKind = 0.35f;

    /// <summary>"After" alone gives no reason.</summary>
    private const float LeastReason = 0.6f;

    /// <returns>Best first; empty for a sentence of nothing but the question's own words.</returns>
    public static IReadOnlyList<ShortAnswer> In(AnalysedQuestion question, SentenceMatch match)
    {
        if (match.Candidate.Words.Count == 0)
        {
            return [];
        }

        var chunks = Pieces(question, match, new Chunker(match.Candidate));
        var judge = new ChunkJudge(question, match);
        return [.. chunks
            .Select(piece => (piece.Chunk, piece.Fit, Score: piece.Fit + judge.Score(piece.Chunk)))
            .Where(piece => !float.IsNegativeInfinity(piece.Score))
            .OrderByDescending(piece => piece.Score).ThenBy(piece => piece.Chunk.Span.Start).ThenBy(piece => piece.Chunk.Span.Length)
            .Select(piece => Answer(question, match, piece.Chunk, piece.Score, Fits(question, match, piece.Chunk, piece.Fit)))];
    }

    private static bool Fits(AnalysedQuestion question, SentenceMatch match, Chunk chunk, float fit) => question switch
    {
        { Kind: QuestionKind.Which, Focus: { } focus } => KindLikeness(focus, match.Candidate.Words, chunk) >= LeastKind,
        { Kind: QuestionKind.Why } => fit > LeastReason,
        _ => fit > 0,
    };

    private static IEnumerable<(Chunk Chunk, float Fit)> Pieces(AnalysedQuestion question, SentenceMatch match, Chunker chunker)
    {
        var words = match.Candidate.Words;
        switch (question.Kind)
        {
            case QuestionKind.Who:
                return chunker.People().Select(chunk => (chunk, Typed + 0.2f))
                    .Concat(chunker.Names().Select(chunk => (chunk, PersonLikeness(words, chunk))))
                    .Concat(chunker.Nouns().Select(chunk => (chunk, WordBook.English.IsA(words[chunk.Last].Lower, "person") ? 0.8f : Untyped)));
            case QuestionKind.What when question.Terms.All(term => term.Role is TermRole.Light or TermRole.Number):
                return Happenings(question, match.Candidate, chunker);
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

    /// <summary>"What happened on 3 December 1983?" is answered by the clause of that date.</summary>
    private static IEnumerable<(Chunk Chunk, float Fit)> Happenings(AnalysedQuestion question, Candidate candidate, Chunker chunker)
    {
        foreach (var dated in candidate.Events.Where(dated => question.Date is { } asked && asked.Fits(dated.Date)))
        {
            var at = candidate.Passage.Text.IndexOf(dated.Summary, StringComparison.Ordinal);
            if (at >= 0)
            {
                yield return (chunker.Range(ChunkKind.Clause, new TextSpan(at, dated.Summary.Length)), Typed);
            }
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
        var whole = string.Join(' ', words.Skip(chunk.First).Take(chunk.Last - chunk.First + 1).Select(word => word.Lower));
        if (WordBook.English.IsA(whole, focus) || WordBook.English.IsA(head, focus))
        {
            return 1.8f;
        }

        var beside = chunk.First > 0 && Same(words[chunk.First - 1], focus) || chunk.Last + 1 < words.Count && Same(words[chunk.Last + 1], focus);
        return beside || Enumerable.Range(chunk.First, chunk.Last - chunk.First + 1).Any(at => Same(words[at], focus)) ? 0.7f : 0.6f * Math.Max(0, WordBook.English.Likeness(words[chunk.Last].Entry, WordBook.English.Find(focus)));
    }

    private static bool Same(Word word, string focus) => word.Terms.Intersect(WordReader.TermsOf(focus), StringComparer.Ordinal).Any();

    private static float PersonLikeness(IReadOnlyList<Word> words, Chunk chunk)
    {
        var whole = string.Join(' ', words.Skip(chunk.First).Take(chunk.Last - chunk.First + 1).Select(word => word.Lower));
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
        var whole = string.Join(' ', words.Skip(chunk.First).Take(chunk.Last - chunk.First + 1).Select(word => word.Lower));
        var before = chunk.First > 0 && EnglishWords.Articles.Contains(words[chunk.First - 1].Lower) ? chunk.First - 2 : chunk.First - 1;
        var placed = before >= 0 && words[before].Lower is "in" or "at" or "near" or "to" or "from" or "into" or "on";
        return (placed ? 0.7f : 0) + (WordBook.English.IsA(whole, "location") ? 0.6f : 0.1f);
    }

    private static ShortAnswer Answer(AnalysedQuestion question, SentenceMatch match, Chunk chunk, float score, bool fits)
    {
        var sentence = match.Candidate.Passage.Text;
        var span = chunk.Span;
        var text = span.In(sentence);
        var display = chunk.Display ?? text;
        if (question.Kind == QuestionKind.When && question.Words.Any(word => word.Lower is "year")
            && match.Candidate.Words.Skip(chunk.First).Take(chunk.Last - chunk.First + 1).FirstOrDefault(NumberWords.IsYear) is { } year)
        {
            return new ShortAnswer(year.Text, year.Span, year.Text, score, fits);
        }

        return new ShortAnswer(text, span, display, score, fits);
    }
}
