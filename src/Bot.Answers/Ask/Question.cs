using Bot.Answers.Ask.FollowUps;

namespace Bot.Answers.Ask;

/// <param name="Text">As typed; any text at all.</param>
/// <param name="Article">Only the article of this title; null for all.</param>
/// <param name="Before">The question before it that it may lean on; null where there is none.</param>
public sealed record Question(string Text, string? Article = null, Turn? Before = null);
