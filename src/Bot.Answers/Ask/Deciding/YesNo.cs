using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Ask.Reading;
using Bot.Answers.Ask.Retrieval;
using Bot.Answers.Vectors;
using Bot.Answers.Words;

namespace Bot.Answers.Ask.Deciding;

/// <summary>
/// "Yes" where a sentence states all that is asked; "No" where it states it with a "not", an opposite, or another
/// number, year or rank in the same place. Where none does, the sentence that a reader takes most for a "Yes" or a "No".
/// </summary>
internal static class YesNo
{
    /// <summary>So many of the best sentences are weighed: what one affirms another may deny, or tell of another time.</summary>
    private const int Sentences = 6;

    /// <summary>So many of the best sentences are read.</summary>
    private const int ReadSentences = 4;

    /// <summary>Words between "never had an official" and what is denied.</summary>
    private const int WidestDenial = 5;

    private static readonly HashSet<string> Negations = new("not never neither nor no none without cannot failed unable uncertain unknown unclear".Split(' '), StringComparer.Ordinal);

    /// <summary>
    /// What speaks most for "Yes", then what speaks most for "No": of that verdict which the first sentence states that states what is asked, that
    /// sentence; else the one that the reader takes most for it. Of sentences that state the contrary of each other those are left out whose tense is not the
    /// question's. None where "this or that" is asked.
    /// </summary>
    /// <param name="ranked">Best first; not empty.</param>
    public static IReadOnlyList<Verdict> Find(AnalysedQuestion question, IReadOnlyList<RankedSentence> ranked, AnswerReader reader)
    {
        if (question.Words.Any(word => word.Lower is "or"))
        {
            return [];
        }

        var stated = Stated(question, ranked);
        var ranks = Enumerable.Range(0, Math.Min(ReadSentences, ranked.Count)).Union(stated.Take(1).Select(found => found.Rank)).ToList();
        var readings = new Readings(question, ranked, ranks, reader);
        return [Of(true), Of(false)];

        Verdict Of(bool yes)
        {
            var isStated = stated.Count > 0 && stated[0].Yes == yes;
            var rank = isStated ? stated[0].Rank : ranks.MaxBy(rank => readings.Says(rank, yes));
            return new Verdict(yes, ranked[rank], rank, isStated, stated.Count(found => found.Yes == yes), stated.Count(found => found.Yes != yes), readings);
        }
    }

    private static List<(bool Yes, int Rank)> Stated(AnalysedQuestion question, IReadOnlyList<RankedSentence> ranked)
    {
        var verdicts = new List<(bool Yes, int Rank)>();
        for (var rank = 0; rank < Math.Min(Sentences, ranked.Count); rank++)
        {
            if (Judge(question, ranked[rank].Match) is { } yes)
            {
                verdicts.Add((yes, rank));
            }
        }

        if (verdicts.Exists(found => found.Yes != verdicts[0].Yes) && verdicts.Exists(found => !IsOfOtherTense(found)))
        {
            verdicts.RemoveAll(IsOfOtherTense);
        }

        return verdicts;

        bool IsOfOtherTense((bool Yes, int Rank) found) => IsPast(ranked[found.Rank].Match) == IsOfPresent(question);
    }

    /// <summary>Whether it is asked what is, not what was.</summary>
    public static bool IsOfPresent(AnalysedQuestion question) =>
        question.Words.FirstOrDefault(word => EnglishWords.Auxiliaries.Contains(word.Lower)) is { Lower: "is" or "are" or "does" or "do" or "has" or "have" or "can" };

    public static bool IsPast(SentenceMatch match) =>
        match.Candidate.Words.Any(word => word.Lower is "was" or "were" or "had" or "did" || (!word.IsCapital && word.Lower.EndsWith("ed", StringComparison.Ordinal)));

    /// <summary>Whether of all that is asked a sentence lacks but a number, a year or a rank.</summary>
    public static bool TellsOtherNumber(AnalysedQuestion question, SentenceMatch match) =>
        Unmet(question, match) is [var one] && question.Terms[one].Role is TermRole.Number or TermRole.Rank;

    private static List<int> Unmet(AnalysedQuestion question, SentenceMatch match) =>
        [.. Enumerable.Range(0, match.Terms.Count)
            .Where(i => question.Terms[i].Role.IsOwed())
            .Where(i => !(MayStandElsewhere(question, i) ? match.Terms[i].IsMetAround : match.Terms[i].IsMet))];

    private static bool? Judge(AnalysedQuestion question, SentenceMatch match)
    {
        var unmet = Unmet(question, match);
        if (match.Terms.All(term => term.At < 0) || unmet.Count == match.Terms.Count || RoleComparison.Of(question, match) is RoleFit.Wrong or RoleFit.Unreal)
        {
            return null;
        }

        if (unmet.Count == 0)
        {
            if (question.Terms.Any(term => term.Role == TermRole.Rank) && IsOneOfSeveral(match))
            {
                return null;
            }

            return IsNegated(match) == question.Negated;
        }

        return unmet.Count == 1 && Contradicts(question.Terms[unmet[0]], match) ? question.Negated : null;
    }

    /// <summary>A place may be named in the sentence before or in the title, a person of whom it is told may not.</summary>
    private static bool MayStandElsewhere(AnalysedQuestion question, int term) =>
        question.Terms[term].Role == TermRole.Name && question.Names.Any(name => name.People.Count == 0 && name.Terms.Contains(term));

    /// <summary>A word of denial among the words that are met, or before them in their clause.</summary>
    public static bool IsNegated(SentenceMatch match)
    {
        var words = match.Candidate.Words;
        var met = match.Terms.Where(term => term.At >= 0).Select(term => term.At).DefaultIfEmpty().ToList();
        var (first, last) = (met.Min(), met.Max());
        var start = first;
        while (start > 0 && first - start < WidestDenial && !IsClauseEnd(match.Candidate, start))
        {
            start--;
        }

        return Enumerable.Range(0, words.Count)
            .Where(at => at <= last && (at >= start || (at == 0 && words[at].Lower is "neither" or "no" or "none" or "nobody")))
            .Any(at => Negations.Contains(words[at].Lower) || words[at].Lower.EndsWith("n't", StringComparison.Ordinal)
                || (words[at].Lower is "anti" or "non" && met.Contains(at + 1)));
    }

    private static bool IsClauseEnd(Candidate candidate, int before) =>
        candidate.Passage.Text.AsSpan(candidate.Words[before - 1].Span.End..candidate.Words[before].Span.Start).ContainsAny(",;:—");

    /// <summary>"One of the most populous" does not say that it is the most populous.</summary>
    private static bool IsOneOfSeveral(SentenceMatch match) => match.Candidate.Passage.Text.Contains("one of ", StringComparison.OrdinalIgnoreCase);

    private static bool Contradicts(AskedTerm asked, SentenceMatch match)
    {
        var words = match.Candidate.Words.Where((_, at) => match.Terms.All(term => term.At != at)).ToList();
        return asked.Role switch
        {
            TermRole.Number when NumberWords.IsYear(asked.Word) => words.Exists(NumberWords.IsYear),
            TermRole.Number => words.Exists(word => word.IsNumber && !NumberWords.IsYear(word)),
            TermRole.Rank when NumberWords.IsOrdinal(asked.Word.Lower) => words.Exists(word => NumberWords.IsOrdinal(word.Lower) && !string.Equals(word.Lower, asked.Word.Lower, StringComparison.Ordinal)),
            TermRole.Content or TermRole.Rank => Kinship.OppositesOf(asked.Word.Lower) is { Count: > 0 } opposites && words.Exists(word => word.Terms.Any(opposites.Contains)),
            _ => false,
        };
    }
}

/// <summary>What a sentence says to a question that asks for yes or no.</summary>
/// <param name="Rank">Of the sentence, from 0.</param>
/// <param name="Stated">Whether it has all that is asked.</param>
/// <param name="Agreeing">So many sentences state the same, this one among them.</param>
/// <param name="Contrary">So many state the contrary.</param>
/// <param name="Readings">Of the best sentences.</param>
internal sealed record Verdict(bool Yes, RankedSentence Sentence, int Rank, bool Stated, int Agreeing, int Contrary, Readings Readings);
