using Bot.Articles;

namespace Bot.Answers.Ask.Extraction;

/// <param name="Span">In the sentence; null for "Yes" and "No".</param>
/// <param name="Score">Compares the pieces of one sentence only.</param>
/// <param name="Fits">Whether it is of the kind that was asked for.</param>
public sealed record ShortAnswer(string Text, TextSpan? Span, string Display, float Score, bool Fits);
