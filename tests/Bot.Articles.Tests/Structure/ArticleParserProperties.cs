using Bot.Articles.Structure;
using FsCheck.Xunit;

namespace Bot.Articles.Tests.Structure;

[Properties(Arbitrary = [typeof(AnyText)], MaxTest = 500)]
public sealed class ArticleParserProperties
{
    [Property]
    public void Sections_tile_the_text(string text)
    {
        var sections = ArticleParser.Parse(text, "f").Sections;

        string.Concat(sections.Select(section => section.Span.In(text))).ShouldBe(text);
    }

    [Property]
    public void Paragraphs_stand_in_order_inside_their_section(string text)
    {
        foreach (var section in ArticleParser.Parse(text, "f").Sections)
        {
            ShouldBeInOrder(section.Paragraphs.Select(paragraph => paragraph.Span), section.Span);
        }
    }

    [Property]
    public void Between_the_sentences_of_a_paragraph_stands_only_white_space(string text)
    {
        foreach (var paragraph in ArticleParser.Parse(text, "f").Paragraphs)
        {
            ShouldBeInOrder(paragraph.Sentences.Select(sentence => sentence.Span), paragraph.Span);
            var at = paragraph.Span.Start;
            foreach (var span in paragraph.Sentences.Select(sentence => sentence.Span))
            {
                text[at..span.Start].ShouldAllBe(c => Whitespace.IsBlank(c));
                at = span.End;
            }

            text[at..paragraph.Span.End].ShouldAllBe(c => Whitespace.IsBlank(c));
        }
    }

    [Property]
    public void Between_paragraphs_stands_only_white_space_and_markup(string text)
    {
        var at = 0;
        foreach (var span in ArticleParser.Parse(text, "f").Paragraphs.Select(paragraph => paragraph.Span))
        {
            foreach (var line in TextLine.Of(text[at..span.Start]).Where(line => !line.IsBlank))
            {
                var left = text.AsSpan(at + line.Span.Start, line.Span.Length).ToString();
                (LineSyntax.TryHeading(left, new TextSpan(0, left.Length), out _, out _) || left.All(c => "*#•·▪-–:;".Contains(c)))
                    .ShouldBeTrue(left);
            }

            at = span.End;
        }
    }

    [Property]
    public void No_part_is_empty_or_begins_or_ends_with_white_space(string text)
    {
        var article = ArticleParser.Parse(text, "f");

        foreach (var span in article.Paragraphs.Select(paragraph => paragraph.Span).Concat(article.Sentences.Select(sentence => sentence.Span)))
        {
            Whitespace.Trim(text, span).ShouldBe(span);
            span.IsEmpty.ShouldBeFalse();
        }
    }

    private static void ShouldBeInOrder(IEnumerable<TextSpan> spans, TextSpan outer)
    {
        var at = outer.Start;
        foreach (var span in spans)
        {
            span.Start.ShouldBeGreaterThanOrEqualTo(at);
            at = span.End;
        }

        at.ShouldBeLessThanOrEqualTo(outer.End);
    }
}
