using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Learning;

namespace Bot.Answers.Ask.Deciding;

/// <summary>What speaks against a sentence as the answer, each mostly from 0 to 1.</summary>
/// <param name="Covered">The share of the question that the sentence, or less surely its surroundings, says: this speaks for it.</param>
/// <param name="WrongRole">Whether it tells it of someone else, or the other way round.</param>
/// <param name="PersonElsewhere">Whether somebody who is asked about is not mentioned.</param>
/// <param name="UnmetContent">How much of what happens is not said, summed up.</param>
/// <param name="Spread">How far the words that belong together in the question stand apart in the sentence, 1 for a dozen words.</param>
/// <param name="Apart">Whether words that the question ties to each other stand apart: "capital" and "Albania", "first" and "bridge", a verb and its object.</param>
internal readonly record struct Doubts(float Covered, bool WrongRole, bool RightRole, bool PersonElsewhere, float UnmetContent, float Spread, bool Apart)
{
    /// <summary>A word in the sentences around counts so much of one in the sentence itself.</summary>
    private const float ContextShare = 0.6f;

    private const float WidestSpread = 12;

    public static Doubts Of(AnalysedQuestion question, RankedSentence sentence)
    {
        var match = sentence.Match;
        return new Doubts(
            match.Coverage(question, MetBy, TermRoles.IsOwed),
            sentence.Features.Role < 0,
            sentence.Features.Role > 0,
            question.Names.Any(name => name.People.Count > 0 && !match.Terms[name.Terms[0]].IsMet),
            question.Terms.Select((term, i) => term.Role == TermRole.Content ? term.Weight * Math.Max(0, TermMatch.Like - MetBy(match.Terms[i])) / TermMatch.Like : 0).Sum(),
            SpreadOf(question, match),
            Ties.AreBroken(question, match));
    }

    public void Write(FeatureRow row)
    {
        row.Add("wrong role", WrongRole);
        row.Add("right role", RightRole);
        row.Add("person elsewhere", PersonElsewhere);
        row.Add("unmet content", UnmetContent);
        row.Add("spread", Spread);
        row.Add("apart", Apart);
        row.Add("covered", Covered);
    }

    private static float MetBy(TermMatch term) => Math.Max(term.Strength, ContextShare * term.Context);

    private static float SpreadOf(AnalysedQuestion question, SentenceMatch match)
    {
        float widest = 0;
        var last = -1;
        for (var i = 0; i < match.Terms.Count; i++)
        {
            if (match.Terms[i].At >= 0 && question.Terms[i].Role is not TermRole.Light)
            {
                widest = last < 0 ? widest : Math.Max(widest, Math.Abs(match.Terms[i].At - last));
                last = match.Terms[i].At;
            }
        }

        return Math.Min(1, widest / WidestSpread);
    }
}
