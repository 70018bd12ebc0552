using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Reading;

namespace Bot.Answers.Ask.Ranking;

/// <summary>The verb of a question, with whether its doer is asked for.</summary>
/// <param name="Term">Its index in the question's terms; -1 where none was made out.</param>
internal readonly record struct AskedVerb(int Term, bool AsksDoer, bool AsksDoneTo)
{
    public static AskedVerb Of(AnalysedQuestion question)
    {
        var words = question.Words;
        var asking = IndexOf(words, 0, word => EnglishWords.Asking.Contains(word.Lower));
        var aux = IndexOf(words, Math.Max(asking, 0), word => EnglishWords.Auxiliaries.Contains(word.Lower));
        var terms = question.Terms
            .Select((term, index) => (term.Role, Index: index, At: IndexOf(words, 0, word => ReferenceEquals(word, term.Word))))
            .Where(found => found.At > asking && found.Role is TermRole.Content or TermRole.Light)
            .ToList();
        if (terms.Count == 0)
        {
            return new AskedVerb(-1, false, false);
        }

        if (aux < 0)
        {
            return new AskedVerb(terms[0].Index, true, false);
        }

        var byWhom = words[^1].Lower is "by" || (asking > 0 && words[asking - 1].Lower is "by");
        if (EnglishWords.Copulas.Contains(words[aux].Lower))
        {
            // "Who was ousted?" has its verb at once, "Who was he ousted by?" and "When was he ousted?" behind a name.
            var next = terms.Find(found => found.At > aux && VerbForms.IsParticiple(words[found.At]));
            return next.At > aux ? new AskedVerb(next.Index, byWhom, next.At == aux + 1 && !byWhom) : new AskedVerb(-1, false, false);
        }

        var behind = terms.Where(found => found.At > aux + 1).ToList();
        var ends = behind.FindIndex(found => found.At + 1 >= words.Count || words[found.At + 1].IsFunction || EnglishWords.Prepositions.Contains(words[found.At + 1].Lower)
            || question.Terms.Any(term => term.Role == TermRole.Name && ReferenceEquals(term.Word, words[found.At + 1])));
        return behind.Count == 0 ? new AskedVerb(-1, false, false) : new AskedVerb(behind[Math.Max(ends, 0)].Index, false, true);
    }

    private static int IndexOf(IReadOnlyList<Word> words, int start, Predicate<Word> which)
    {
        for (var i = start; i < words.Count; i++)
        {
            if (which(words[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
