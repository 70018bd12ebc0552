using Bot.Articles;
using Bot.Articles.People;

namespace Bot.Answers.Ask.Retrieval;

/// <param name="Name">As in the people directory.</param>
/// <param name="Words">The words of the name and its aliases, in lower case with accents folded.</param>
/// <param name="Span">Of the mention, in the sentence.</param>
public sealed record MentionedPerson(string Name, IReadOnlySet<string> Words, MentionKind Kind, TextSpan Span);
