using Bot.Answers.Ask.Analysis;

namespace Bot.Answers.Ask.Ranking;

/// <param name="Score">Compares the sentences of one question only.</param>
public sealed record RankedSentence(SentenceMatch Match, SentenceFeatures Features, float Score)
{
    /// <summary>How alike it is to the question in what it means, from -1 to 1; 0 where it was not compared.</summary>
    public float Meaning { get; init; }

    /// <summary>Whether it says every word that it owes to a question, or what was resolved to mean it, of no one else.</summary>
    public bool States(AnalysedQuestion question) =>
        Features.Role >= 0 && question.Terms.Zip(Match.Terms).All(pair => pair.Second.IsSame || !pair.First.Role.IsOwed());
}
