using Bot.Articles;

namespace Bot.Answers.Ask.Extraction;

/// <param name="Text">Word for word from the sentence, or "Yes" or "No".</param>
/// <param name="Span">In the sentence; null for "Yes" and "No".</param>
/// <param name="Display">What people are shown: the full name, the resolved date.</param>
public sealed record ShortAnswer(string Text, TextSpan? Span, string Display);
