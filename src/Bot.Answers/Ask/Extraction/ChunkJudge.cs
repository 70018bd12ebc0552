using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;

namespace Bot.Answers.Ask.Extraction;

/// <summary>Judges pieces of a sentence by what stands around them.</summary>
internal sealed class ChunkJudge(AnalysedQuestion question, SentenceMatch match)
{
    private const float Nearness = 1.2f;
    private const float RightSide = 0.7f;
    private const float WrongSide = -0.4f;
    private const float Repeated = -1.2f;
    private const float InBrackets = -0.3f;
    private const float PerWord = -0.03f;
    private const float SameClause = 0.8f;

    private const float AnotherClause = -0.8f;

    private static readonly HashSet<string> Subordinators = new(
        "after before when while until since whereas although because which who whose where if".Split(' '), StringComparer.Ordinal);

    private readonly VerbSlot _slot = VerbSlot.Of(question, match);

    /// <returns>Negative infinity for a piece that only repeats the question.</returns>
    public float Score(Chunk chunk)
    {
        var words = match.Candidate.Words;
        var repeated = Enumerable.Range(chunk.First, chunk.Last - chunk.First + 1).Count(IsAsked);
        var content = Math.Max(1, Enumerable.Range(chunk.First, chunk.Last - chunk.First + 1).Count(at => !words[at].IsFunction));
        if (repeated >= content)
        {
            return float.NegativeInfinity;
        }

        return Nearness * Near(chunk) + Side(chunk) + Repeated * repeated / content + Clause(chunk) + Across(chunk)
            + (chunk.Kind == ChunkKind.Clause ? 0 : PerWord * (chunk.Last - chunk.First)) + (Bracketed(chunk) ? InBrackets : 0);
    }

    private bool IsAsked(int at)
    {
        for (var i = 0; i < match.Terms.Count; i++)
        {
            if (match.Terms[i].IsSame && match.Candidate.Words[at].Terms.Any(form => question.Terms[i].Kin.GetValueOrDefault(form) >= TermMatch.Same)
                && question.Terms[i].Role != TermRole.Focus)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>From 0 to 1: the question's words around the piece, the nearer and the rarer the better.</summary>
    private float Near(Chunk chunk)
    {
        float all = 0, sum = 0;
        for (var i = 0; i < match.Terms.Count; i++)
        {
            all += question.Terms[i].Weight;
            if (match.Terms[i].At is >= 0 and var at)
            {
                var distance = at < chunk.First ? chunk.First - at : at > chunk.Last ? at - chunk.Last : 0;
                sum += question.Terms[i].Weight * match.Terms[i].Strength / (1 + distance / 4f);
            }
        }

        return all > 0 ? sum / all : 0;
    }

    private float Side(Chunk chunk)
    {
        if (_slot.Verb < 0)
        {
            return 0;
        }

        var right = _slot.Behind ? chunk.First > _slot.Verb : chunk.Last < _slot.Verb;
        var distance = chunk.First > _slot.Verb ? chunk.First - _slot.Verb : _slot.Verb - chunk.Last;
        return right ? RightSide / (1 + Math.Max(0, distance - 1) / 6f) : WrongSide;
    }

    /// <summary>A date belongs to what its own clause tells.</summary>
    private float Clause(Chunk chunk)
    {
        var candidate = match.Candidate;
        if (chunk.Date is null || candidate.Events.FirstOrDefault(dated => dated.DateSpan.Start - candidate.Passage.Span.Start == chunk.Span.Start) is not { } dated)
        {
            return 0;
        }

        float all = 0, sum = 0;
        var told = Reading.WordReader.Read(dated.Summary).SelectMany(word => word.Terms).ToHashSet(StringComparer.Ordinal);
        foreach (var term in question.Terms.Where(term => term.Role is TermRole.Content or TermRole.Name or TermRole.Rank))
        {
            all += term.Weight;
            sum += term.Weight * told.Select(form => term.Kin.GetValueOrDefault(form)).DefaultIfEmpty().Max();
        }

        return all > 0 ? SameClause * sum / all : 0;
    }

    /// <summary>
    /// What stands behind "after", "when", "which" belongs to another clause than what stands before, until a comma
    /// closes that: "established soon after it gained independence on 6 July, on 13 November".
    /// </summary>
    private float Across(Chunk chunk)
    {
        var anchor = match.Terms
            .Select((term, i) => (term.At, Weight: question.Terms[i].Role is TermRole.Content ? question.Terms[i].Weight * term.Strength : 0))
            .Where(found => found.At >= 0 && found.Weight > 0)
            .OrderByDescending(found => found.Weight)
            .Select(found => found.At)
            .FirstOrDefault(-1);
        if (anchor < 0 || (anchor >= chunk.First && anchor <= chunk.Last))
        {
            return 0;
        }

        var (from, to) = anchor < chunk.First ? (anchor + 1, chunk.First) : (chunk.Last + 1, anchor);
        var words = match.Candidate.Words;
        var text = match.Candidate.Passage.Text;
        var opened = false;
        for (var at = from; at < to; at++)
        {
            var gap = text.AsSpan(words[at - 1].Span.End, words[at].Span.Start - words[at - 1].Span.End);
            opened = (opened && !gap.Contains(',')) || Subordinators.Contains(words[at].Lower);
        }

        var last = text.AsSpan(words[to - 1].Span.End, words[to].Span.Start - words[to - 1].Span.End);
        return opened && !last.Contains(',') ? AnotherClause : 0;
    }

    private bool Bracketed(Chunk chunk)
    {
        var before = match.Candidate.Passage.Text.AsSpan(0, chunk.Span.Start);
        return before.Count('(') > before.Count(')');
    }
}
