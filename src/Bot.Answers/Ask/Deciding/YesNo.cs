using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Ask.Reading;
using Bot.Answers.Words;

namespace Bot.Answers.Ask.Deciding;

/// <summary>
/// "Yes" where a sentence states all that is asked; "No" where it states it with a "not", an opposite, or another
/// number, year or rank in the same place; null where it is silent.
/// </summary>
internal static class YesNo
{
    private const float Met = 0.6f;

    private static readonly HashSet<string> Negations = new("not never neither nor no none without cannot failed unable".Split(' '), StringComparer.Ordinal);

    /// <summary>The verdict with its sentence; sentences that contradict each other are told apart by their tense, or not at all.</summary>
    public static (bool Yes, RankedSentence? Sentence) Decide(AnalysedQuestion question, IEnumerable<RankedSentence> ranked)
    {
        var verdicts = ranked
            .Select(sentence => (Yes: Judge(question, sentence.Match), Sentence: sentence))
            .Where(found => found.Yes is not null)
            .ToList();
        if (verdicts.Exists(found => found.Yes != verdicts[0].Yes))
        {
            var present = question.Words.FirstOrDefault(word => EnglishWords.Auxiliaries.Contains(word.Lower)) is { Lower: "is" or "are" or "does" or "do" or "has" or "have" or "can" };
            verdicts.RemoveAll(found => IsPast(found.Sentence.Match) == present);
        }

        return verdicts.Count > 0 && verdicts.TrueForAll(found => found.Yes == verdicts[0].Yes) ? (verdicts[0].Yes!.Value, verdicts[0].Sentence) : default;
    }

    private static bool IsPast(SentenceMatch match) =>
        match.Candidate.Words.Any(word => word.Lower is "was" or "were" or "had" or "did" || (!word.IsCapital && word.Lower.EndsWith("ed", StringComparison.Ordinal)));

    private static bool? Judge(AnalysedQuestion question, SentenceMatch match)
    {
        var unmet = Enumerable.Range(0, match.Terms.Count)
            .Where(i => question.Terms[i].Role is not (TermRole.Light or TermRole.Focus))
            .Where(i => (MayStandElsewhere(question, i) ? match.Terms[i].Best : match.Terms[i].Strength) < Met)
            .ToList();
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

    /// <summary>A word of denial before or among the words that are met.</summary>
    private static bool IsNegated(SentenceMatch match)
    {
        var words = match.Candidate.Words;
        var met = match.Terms.Where(term => term.At >= 0).Select(term => term.At).ToList();
        var (first, last) = (met.Min(), met.Max());
        return Enumerable.Range(0, words.Count)
            .Where(at => at <= last && (at >= first - 2 || (at == 0 && words[at].Lower is "neither" or "no" or "none" or "nobody")))
            .Any(at => Negations.Contains(words[at].Lower) || words[at].Lower.EndsWith("n't", StringComparison.Ordinal)
                || (words[at].Lower is "anti" or "non" && met.Contains(at + 1)));
    }

    /// <summary>"One of the most populous" does not say that it is the most populous.</summary>
    private static bool IsOneOfSeveral(SentenceMatch match) => match.Candidate.Passage.Text.Contains("one of ", StringComparison.OrdinalIgnoreCase);

    private static bool Contradicts(AskedTerm asked, SentenceMatch match)
    {
        var words = match.Candidate.Words.Where((_, at) => match.Terms.All(term => term.At != at)).ToList();
        return asked.Role switch
        {
            TermRole.Number when NumberWords.IsYear(asked.Word) => words.Exists(NumberWords.IsYear),
            TermRole.Number => words.Exists(word => word.IsNumber && !NumberWords.IsYear(word)),
            TermRole.Rank when IsOrdinal(asked.Word.Lower) => words.Exists(word => IsOrdinal(word.Lower) && !string.Equals(word.Lower, asked.Word.Lower, StringComparison.Ordinal)),
            TermRole.Content or TermRole.Rank => Kinship.OppositesOf(asked.Word.Lower) is { Count: > 0 } opposites && words.Exists(word => word.Terms.Any(opposites.Contains)),
            _ => false,
        };
    }

    private static bool IsOrdinal(string word) =>
        word is "first" or "second" or "third" or "fifth" or "last" || (word.Length > 4 && word.EndsWith("th", StringComparison.Ordinal) && char.IsAsciiDigit(word[0]))
        || word is "fourth" or "sixth" or "seventh" or "eighth" or "ninth" or "tenth" or "eleventh" or "twelfth" || word.EndsWith("teenth", StringComparison.Ordinal);
}
