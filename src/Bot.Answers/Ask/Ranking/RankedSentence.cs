namespace Bot.Answers.Ask.Ranking;

/// <param name="Score">Compares the sentences of one question only.</param>
public sealed record RankedSentence(SentenceMatch Match, SentenceFeatures Features, float Score)
{
    /// <summary>How alike it is to the question in what it means, from -1 to 1; 0 where it was not compared.</summary>
    public float Meaning { get; init; }
}
