using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;

namespace Bot.Answers.Ask.Extraction;

/// <summary>
/// On which side of its verb a sentence tells what is asked: "Who ousted X?" before an active verb or behind a passive
/// one, "What did X establish?" behind an active verb or before a passive one.
/// </summary>
/// <param name="Verb">The index of the verb in the sentence; -1 where the question's verb is not met.</param>
/// <param name="Behind">Whether the answer is to stand behind it.</param>
internal readonly record struct VerbSlot(int Verb, bool Behind)
{
    private const float LeastMet = 0.3f;

    public static VerbSlot Of(AnalysedQuestion question, SentenceMatch match)
    {
        var asked = AskedVerb.Of(question);
        if (asked.Term < 0 || !(asked.AsksDoer || asked.AsksDoneTo) || match.Terms[asked.Term] is not { At: >= 0 and var verb, Strength: >= LeastMet })
        {
            return new VerbSlot(-1, false);
        }

        return new VerbSlot(verb, asked.AsksDoer == RoleComparison.IsTurned(question, asked, match.Candidate.Words, verb));
    }
}
