namespace Bot.Articles.People.Naming;

/// <summary>A name as it stands in a sentence. Indices are those of the article's tokens.</summary>
/// <param name="First">Of the mention: its titles and their article included.</param>
/// <param name="NameFirst">Of the name alone.</param>
/// <param name="End">Behind the last token of both.</param>
/// <param name="Title">"former President"; empty where there is none.</param>
internal sealed record NameMention(int Sentence, int First, int NameFirst, int End, TextSpan Span, TextSpan NameSpan, string Title)
{
    public NamePart[] Parts { get; init; } = [];

    /// <summary>By the title alone.</summary>
    public Gender Gender { get; init; }

    /// <summary>"Mrs."</summary>
    public bool IsWife { get; init; }

    /// <summary>"His brother Dean": somebody who shares the family's name, whatever others are called Dean.</summary>
    public bool IsKin { get; init; }

    /// <summary>"Cry Wolf, with him as Tom": a part in a play, and nobody who was named so far.</summary>
    public bool IsPart { get; init; }
}
