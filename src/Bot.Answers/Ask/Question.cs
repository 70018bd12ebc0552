namespace Bot.Answers.Ask;

/// <param name="Text">As typed; any text at all.</param>
/// <param name="Article">Only the article of this title; null for all.</param>
public sealed record Question(string Text, string? Article = null);
