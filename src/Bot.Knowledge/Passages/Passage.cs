using Bot.Articles;
using Bot.Articles.Structure;
using Bot.Knowledge.Articles;

namespace Bot.Knowledge.Passages;

/// <summary>A sentence or a line of a list: the smallest thing that is quoted.</summary>
/// <param name="Paragraph">The number of its paragraph in the article, from 0.</param>
/// <param name="SectionPath">The headings above it, outermost first; empty in the lead.</param>
public sealed record Passage(
    PassageId Id,
    string ArticleTitle,
    IReadOnlyList<string> SectionPath,
    int Paragraph,
    ParagraphKind Kind,
    TextSpan Span,
    string Text)
{
    public string Section => SectionPath.Count == 0 ? "" : SectionPath[^1];

    public Source Source => new(ArticleTitle, Section, Text, Span);
}

/// <param name="Ordinal">The number of the passage in its article, from 0, in text order.</param>
public readonly record struct PassageId(ArticleId Article, int Ordinal);
