using Bot.Articles;

namespace Bot.Knowledge;

/// <summary>The sentence of an article that says something.</summary>
/// <param name="Section">The nearest heading above it; empty in the lead.</param>
/// <param name="Span">Where <paramref name="Sentence"/> stands in the article's file.</param>
public sealed record Source(string Article, string Section, string Sentence, TextSpan Span);
