namespace Bot.Articles.Structure;

/// <summary>A sentence, or a line of a list, without the white space around it.</summary>
public readonly record struct Sentence(TextSpan Span);
