using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.Ranking;

namespace Bot.Answers.Ask.Deciding;

/// <summary>How sure it is that a sentence says what was asked: what it leaves unsaid counts against it.</summary>
internal static class Confidence
{
    /// <summary>From here on an answer is given.</summary>
    public const double Enough = 0.5;

    private const double Start = -2.0;
    private const double PerCovered = 5.0;
    private const double PerPair = 0.8;
    private const double Typed = 0.4;
    private const double NoType = -3;
    private const double UnmetName = -4;
    private const double UnmetNumber = -3;
    private const double UnmetRank = -4;
    private const double WrongRole = -3;
    private const double PersonElsewhere = -1.5;
    private const double UnmetContent = -3.0;

    /// <summary>A word in the sentences around counts so much of one in the sentence itself.</summary>
    private const float ContextShare = 0.6f;

    private const float Met = 0.6f;

    /// <returns>From 0 to 1.</returns>
    public static double Of(AnalysedQuestion question, RankedSentence ranked, ShortAnswer? answer)
    {
        var match = ranked.Match;
        var sum = Start
            + PerCovered * match.Coverage(question, Met1, role => role is TermRole.Content or TermRole.Rank or TermRole.Name or TermRole.Number)
            + PerPair * ranked.Features.Pairs
            + (answer is { Fits: true } ? Typed : NoType);
        sum += ranked.Features.Role < 0 ? WrongRole : 0;
        sum += question.Names.Any(name => name.People.Count > 0 && match.Terms[name.Terms[0]].Strength < Met) ? PersonElsewhere : 0;
        for (var i = 0; i < match.Terms.Count; i++)
        {
            sum += Missing(question.Terms[i], match.Terms[i]);
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private static float Met1(TermMatch term) => Math.Max(term.Strength, ContextShare * term.Context);

    private static double Missing(AskedTerm asked, TermMatch term) => asked.Role switch
    {
        TermRole.Name when term.Best < Met => UnmetName,
        TermRole.Number when term.Best < Met => UnmetNumber,
        TermRole.Rank when term.Best < Met => UnmetRank,
        TermRole.Content => UnmetContent * asked.Weight * Math.Max(0, Met - Met1(term)) / Met,
        _ => 0,
    };
}
