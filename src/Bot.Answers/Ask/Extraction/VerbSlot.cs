using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;

namespace Bot.Answers.Ask.Extraction;

/// <summary>
/// On which side of its verb a sentence tells what is asked: "Who ousted X?" before an active verb or behind "by",
/// "What did X establish?" behind an active verb or before a passive one.
/// </summary>
/// <param name="Verb">The index of the verb in the sentence; -1 where the question's verb is not met.</param>
/// <param name="Behind">Whether the answer is to stand behind it.</param>
internal readonly record struct VerbSlot(int Verb, bool Behind)
{
    public static VerbSlot Of(AnalysedQuestion question, SentenceMatch match)
    {
        var asking = question.Words.ToList().FindIndex(word => EnglishWords.Asking.Contains(word.Lower));
        var aux = question.Words.ToList().FindIndex(Math.Max(asking, 0), word => EnglishWords.Auxiliaries.Contains(word.Lower));
        var (term, wantsSubject) = VerbOf(question, asking, aux);
        if (term < 0 || match.Terms[term].At < 0 || match.Terms[term].Strength < 0.3f)
        {
            return new VerbSlot(-1, false);
        }

        var verb = match.Terms[term].At;
        var words = match.Candidate.Words;
        var passive = Enumerable.Range(1, 3).Any(back => verb >= back && EnglishWords.Copulas.Contains(words[verb - back].Lower))
            && words[verb].Lower.Length > 3 && !words[verb].Lower.EndsWith("ing", StringComparison.Ordinal);
        return new VerbSlot(verb, wantsSubject == passive);
    }

    /// <summary>The question's verb and whether its doer is asked for.</summary>
    private static (int Term, bool WantsSubject) VerbOf(AnalysedQuestion question, int asking, int aux)
    {
        var terms = question.Terms.Select((term, index) => (term, index, At: IndexOf(question, term)))
            .Where(found => found.At > asking && found.term.Role is TermRole.Content or TermRole.Light)
            .ToList();
        if (terms.Count == 0)
        {
            return (-1, false);
        }

        if (aux < 0)
        {
            return (terms[0].index, true);
        }

        if (aux == asking + 1 && EnglishWords.Copulas.Contains(question.Words[aux].Lower))
        {
            // "Who was ousted in 1978?" has its verb at once; "What was Kim given?" behind what it happens to.
            var next = terms.Find(found => found.At > aux);
            return next.term is not null && next.At == aux + 1 ? (next.index, question.Words.Any(word => word.Lower is "by") && question.Words[^1].Lower is "by") : (-1, false);
        }

        var behind = terms.Where(found => found.At > aux + 1).ToList();
        foreach (var found in behind)
        {
            var next = found.At + 1;
            if (next >= question.Words.Count || question.Words[next].IsFunction || EnglishWords.Prepositions.Contains(question.Words[next].Lower))
            {
                return (found.index, false);
            }
        }

        return behind.Count > 0 ? (behind[0].index, false) : (-1, false);
    }

    private static int IndexOf(AnalysedQuestion question, AskedTerm term)
    {
        for (var i = 0; i < question.Words.Count; i++)
        {
            if (ReferenceEquals(question.Words[i], term.Word))
            {
                return i;
            }
        }

        return -1;
    }
}
