namespace Bot.Articles.People;

/// <param name="Span">The whole mention, titles and their article included: "the former President Ahmed Abdallah".</param>
/// <param name="NameSpan">The name alone, without titles; the same as <paramref name="Span"/> where there is no name.</param>
public sealed record PersonMention(MentionKind Kind, TextSpan Span, TextSpan NameSpan);
