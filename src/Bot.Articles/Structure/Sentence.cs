namespace Bot.Articles.Structure;

/// <summary>A sentence without the white space around it. A line of a list counts as one, or as several where it holds several.</summary>
public readonly record struct Sentence(TextSpan Span);
