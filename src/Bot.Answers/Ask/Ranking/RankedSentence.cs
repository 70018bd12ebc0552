namespace Bot.Answers.Ask.Ranking;

/// <param name="Score">Compares the sentences of one question only.</param>
public sealed record RankedSentence(SentenceMatch Match, SentenceFeatures Features, float Score);
