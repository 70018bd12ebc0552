namespace Bot.Articles.Structure;

public enum ParagraphKind
{
    Prose,

    /// <summary>One line of a list; its span begins behind the bullet.</summary>
    ListItem,
}

/// <param name="Sentences">In text order, not overlapping; between them stands nothing but white space.</param>
public sealed record Paragraph(ParagraphKind Kind, TextSpan Span, IReadOnlyList<Sentence> Sentences);
