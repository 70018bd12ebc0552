using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Extraction;
using Bot.Articles.Structure;

namespace Bot.Answers.Ask.Ranking;

/// <summary>What speaks for a sentence, mostly from 0 to 1; the names are those of <see cref="SentenceWeights"/>.</summary>
public readonly record struct SentenceFeatures(
    float Score,
    float ParagraphScore,
    float Exact,
    float Soft,
    float WithContext,
    float Names,
    float NamesWithContext,
    float Numbers,
    float Rank,
    float Type,
    float Pairs,
    float Window,
    float Length,
    float FirstInParagraph,
    float Pronoun,
    float ListItem,
    float HighestUnmet,
    float Focus,
    float Role,
    float Content)
{
    private const int WindowWords = 12;

    /// <param name="bestScore">Of all candidates.</param>
    /// <param name="bestParagraph">Of all candidates.</param>
    public static SentenceFeatures Of(AnalysedQuestion question, SentenceMatch match, float bestScore, float bestParagraph)
    {
        var candidate = match.Candidate;
        var words = candidate.Words;
        return new SentenceFeatures(
            candidate.Score / Math.Max(bestScore, 0.01f),
            candidate.ParagraphScore / Math.Max(bestParagraph, 0.01f),
            match.Coverage(question, term => term.IsSame ? 1 : 0),
            match.Coverage(question, term => term.Strength),
            match.Coverage(question, term => term.Best),
            match.Coverage(question, term => term.Strength, role => role == TermRole.Name),
            match.Coverage(question, term => term.Best, role => role == TermRole.Name),
            match.Coverage(question, term => term.Strength, role => role == TermRole.Number),
            match.Coverage(question, term => term.Strength, role => role == TermRole.Rank),
            ExpectedType.IsIn(question, match) ? 1 : 0,
            PairsMet(question, match),
            BestWindow(question, match),
            MathF.Log(1 + words.Count) / 5,
            candidate.IsFirstOfParagraph ? 1 : 0,
            words.Count > 0 && words[0].Lower is "he" or "she" or "it" or "they" or "his" or "her" or "this" or "these" ? 1 : 0,
            candidate.Passage.Kind == ParagraphKind.ListItem ? 1 : 0,
            question.Terms.Select((term, i) => term.Weight * (1 - match.Terms[i].Best)).DefaultIfEmpty().Max(),
            match.Coverage(question, term => term.Strength, role => role == TermRole.Focus),
            RoleComparison.Of(question, match) switch { RoleFit.Right => 1, RoleFit.Unknown => 0, _ => -1 },
            match.Coverage(question, term => term.Strength, role => role is TermRole.Content or TermRole.Rank));
    }

    /// <summary>The share of the question's neighbouring terms that are neighbours in the sentence, too.</summary>
    private static float PairsMet(AnalysedQuestion question, SentenceMatch match)
    {
        int pairs = 0, met = 0;
        for (var i = 1; i < match.Terms.Count; i++)
        {
            pairs++;
            var (one, other) = (match.Terms[i - 1], match.Terms[i]);
            if (one.Strength > 0.5f && other.Strength > 0.5f && one.At != other.At && Math.Abs(one.At - other.At) <= 3)
            {
                met++;
            }
        }

        return pairs == 0 ? match.Coverage(question, term => term.Strength) : met / (float)pairs;
    }

    /// <summary>The largest share of the question's weight that is met within a dozen words.</summary>
    private static float BestWindow(AnalysedQuestion question, SentenceMatch match)
    {
        var best = 0f;
        foreach (var start in match.Terms.Where(term => term.At >= 0).Select(term => term.At))
        {
            best = Math.Max(best, match.Coverage(question, term => term.At >= start && term.At < start + WindowWords ? term.Strength : 0));
        }

        return best;
    }
}
