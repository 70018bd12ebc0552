namespace Bot.Articles.Structure;

/// <param name="Heading">As written between the equals signs; empty for the lead.</param>
/// <param name="Level">The number of equals signs; 1 for the lead, whose heading is the article's title.</param>
/// <param name="Span">From its heading line to the next heading of any level.</param>
/// <param name="Path">The headings that lead here, outermost first, its own last; empty for the lead.</param>
public sealed record Section(
    string Heading,
    int Level,
    TextSpan Span,
    IReadOnlyList<string> Path,
    IReadOnlyList<Paragraph> Paragraphs);
