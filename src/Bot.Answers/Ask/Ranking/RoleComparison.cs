using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Reading;
using Bot.Answers.Words;

namespace Bot.Answers.Ask.Ranking;

/// <summary>Compares the roles of a question's people with those that they have in a sentence.</summary>
internal static class RoleComparison
{
    private const float Surely = 0.55f;

    private static readonly HashSet<string> Unreal = new(
        "attempt attempted attempts attempting try tried tries trying plan planned plans planning intend intended refuse refused fail failed want wanted hope hoped threaten threatened propose proposed".Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Breaks = new("which who whom that where when while and but whose after before because".Split(' '), StringComparer.Ordinal);

    public static RoleFit Of(AnalysedQuestion question, SentenceMatch match)
    {
        var verb = AskedVerb.Of(question);
        if (verb.Term < 0 || match.Terms[verb.Term] is not { At: >= 0 and var at, Strength: >= Surely })
        {
            return RoleFit.Unknown;
        }

        var words = match.Candidate.Words;
        if (IsUnreal(words, at) && !question.Words.Any(word => Unreal.Contains(word.Lower)))
        {
            return RoleFit.Unreal;
        }

        return IsVerb(words, at) ? Compare(question, match, verb, at) : RoleFit.Unknown;
    }

    /// <summary>Whether the one it is done to stands where the doer does in the question: the verb is passive, or tells it from the other side.</summary>
    public static bool IsTurned(AnalysedQuestion question, AskedVerb asked, IReadOnlyList<Word> words, int verb) =>
        IsPassive(words, verb) != Paraphrases.AreConverse(question.Terms[asked.Term].Word.Lower, words[verb].Lower);

    /// <summary>Whether a form of "be" makes the verb passive.</summary>
    private static bool IsPassive(IReadOnlyList<Word> words, int verb) =>
        VerbForms.IsParticiple(words[verb])
        && (Enumerable.Range(1, 3).Any(back => verb >= back && EnglishWords.Copulas.Contains(words[verb - back].Lower) && !Enumerable.Range(verb - back, back).Any(between => Breaks.Contains(words[between].Lower) && words[between].Lower is not "and"))
            || (verb + 1 < words.Count && words[verb + 1].Lower is "by"));

    private static RoleFit Compare(AnalysedQuestion question, SentenceMatch match, AskedVerb verb, int at)
    {
        var words = match.Candidate.Words;
        var verbAt = IndexOfTerm(question, verb.Term);
        var passiveQuestion = question.Words.Take(verbAt).Any(word => EnglishWords.Copulas.Contains(word.Lower)) && VerbForms.IsParticiple(question.Words[verbAt]);
        var passive = IsTurned(question, verb, words, at);
        foreach (var name in question.Names.Where(name => name.People.Count > 0))
        {
            var place = match.Terms[name.Terms[0]];
            if (place.At < 0 || place.At == at)
            {
                continue;
            }

            // Done to it: behind the verb of an active question, before that of a passive one.
            var doneTo = (IndexOfTerm(question, name.Terms[0]) > verbAt) != passiveQuestion;
            var wantsBefore = doneTo == passive;
            var before = NearestBefore(match, at);
            if (wantsBefore)
            {
                return place.At < at && (before < 0 || before == place.At) ? RoleFit.Right : before >= 0 ? RoleFit.Wrong : RoleFit.Unknown;
            }

            if (place.At < at)
            {
                return before == place.At ? RoleFit.Wrong : RoleFit.Unknown;
            }

            return Enumerable.Range(at + 1, place.At - at - 1).Any(between => words[between].Lower is "which" or "who" or "whose") ? RoleFit.Wrong : RoleFit.Right;
        }

        return RoleFit.Unknown;
    }

    /// <summary>The word of the nearest person before the verb; -1 where none stands there.</summary>
    private static int NearestBefore(SentenceMatch match, int verb)
    {
        var candidate = match.Candidate;
        return candidate.People
            .Select(person => (First: candidate.WordAt(person.Span.Start), Behind: candidate.WordAt(person.Span.End)))
            .Where(place => place.First < verb)
            .Select(place => match.Terms.Select(term => term.At).FirstOrDefault(at => at >= place.First && at < place.Behind, place.First))
            .DefaultIfEmpty(-1)
            .Max();
    }

    private static bool IsUnreal(IReadOnlyList<Word> words, int at) =>
        at > 1 && words[at - 1].Lower is "to" && Enumerable.Range(Math.Max(0, at - 4), Math.Min(4, at)).Any(before => Unreal.Contains(words[before].Lower));

    private static bool IsVerb(IReadOnlyList<Word> words, int at) =>
        VerbForms.IsParticiple(words[at]) || !Bot.Answers.Words.WordBook.English.IsNoun(words[at].Lower)
        || (at > 0 && (EnglishWords.Auxiliaries.Contains(words[at - 1].Lower) || words[at - 1].Lower is "to"));

    private static int IndexOfTerm(AnalysedQuestion question, int term)
    {
        var at = 0;
        while (!ReferenceEquals(question.Words[at], question.Terms[term].Word))
        {
            at++;
        }

        return at;
    }
}
