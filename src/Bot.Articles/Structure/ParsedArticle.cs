namespace Bot.Articles.Structure;

/// <summary>An article's text and its parts. Every span is exact: cut at it, <see cref="Text"/> gives the part.</summary>
/// <param name="Title">From the <c>= Title =</c> line, or the name that the parser was given where there is none.</param>
/// <param name="Text">The whole text as it stands in the file, without a byte order mark.</param>
/// <param name="Sections">In text order; the first is the lead, with an empty heading and level 1.</param>
public sealed record ParsedArticle(string Title, string Text, IReadOnlyList<Section> Sections)
{
    /// <summary>In text order, over all sections.</summary>
    public IEnumerable<Paragraph> Paragraphs => Sections.SelectMany(section => section.Paragraphs);

    /// <summary>In text order, over all sections; the lines of lists are among them.</summary>
    public IEnumerable<Sentence> Sentences => Paragraphs.SelectMany(paragraph => paragraph.Sentences);
}
