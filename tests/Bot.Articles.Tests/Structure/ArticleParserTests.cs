using Bot.Articles.Structure;

namespace Bot.Articles.Tests.Structure;

public sealed class ArticleParserTests
{
    [Fact]
    public void Takes_the_title_from_its_line_and_not_from_the_file()
    {
        var article = ArticleParser.Parse("\n= Comoros–North Korea relations =\n\nText.", "000_9374");

        article.Title.ShouldBe("Comoros–North Korea relations");
    }

    [Fact]
    public void A_text_without_a_title_line_is_called_as_its_file()
    {
        ArticleParser.Parse("Text.\n\n= Late =\n\nMore.", "stub").Title.ShouldBe("stub");
        ArticleParser.TitleOf("Text.\n\n= Late =").ShouldBeNull();
    }

    [Theory]
    [InlineData("= \"Hello\" / World =", "\"Hello\" / World", "quotes and slashes belong to the title")]
    [InlineData("= E = mc² =", "E = mc²", "an equals sign inside belongs to the title")]
    [InlineData("=Close=", "Close", "the spaces may be missing")]
    public void A_title_is_what_stands_between_the_equals_signs(string line, string title, string reason) =>
        ArticleParser.TitleOf(line).ShouldBe(title, reason);

    [Fact]
    public void Sections_know_the_headings_above_them()
    {
        var article = ArticleParser.Parse(
            "= T =\n\nLead.\n\n== History ==\n\nA.\n\n=== Early ===\n\nB.\n\n==== First ====\nC.\n\n=== Late ===\n\nD.\n\n==Legacy==\n\nE.", "f");

        article.Sections.Select(section => string.Join(" > ", section.Path)).ShouldBe(
            ["", "History", "History > Early", "History > Early > First", "History > Late", "Legacy"]);
        article.Sections.Select(section => section.Level).ShouldBe([1, 2, 3, 4, 3, 2]);
    }

    [Fact]
    public void Each_line_is_a_paragraph_and_a_bullet_makes_it_a_list_item()
    {
        var article = ArticleParser.Parse("= T =\n\nOne line.\nAnother line.\n\n- first\n * second\n\n-5 degrees.", "f");

        article.Paragraphs.Select(paragraph => (paragraph.Kind, paragraph.Span.In(article.Text))).ShouldBe(
        [
            (ParagraphKind.Prose, "One line."),
            (ParagraphKind.Prose, "Another line."),
            (ParagraphKind.ListItem, "first"),
            (ParagraphKind.ListItem, "second"),
            (ParagraphKind.Prose, "-5 degrees."),
        ]);
    }

    [Fact]
    public void Lines_that_an_editor_broke_inside_a_sentence_are_one_paragraph()
    {
        const string Text = "= T =\n\nDiplomatic relations with North Korea were established soon after the\n"
            + "Comoros gained its independence from France on 6 July 1975, on 13\nNovember later that year.";

        var article = ArticleParser.Parse(Text, "f");

        article.Paragraphs.Count().ShouldBe(1);
        article.Sentences.Single().Span.In(article.Text).ShouldEndWith("on 13\nNovember later that year.");
    }

    [Fact]
    public void Offsets_stay_true_to_a_file_with_carriage_returns()
    {
        const string Text = "= T =\r\n\r\nFirst one. Second one.\r\n\r\n== S ==\r\nThird one.\r\n";

        var article = ArticleParser.Parse(Text, "f");

        article.Sentences.Select(sentence => sentence.Span.In(Text)).ShouldBe(["First one.", "Second one.", "Third one."]);
        article.Sections[1].Heading.ShouldBe("S");
    }

    [Fact]
    public void A_heading_may_follow_a_paragraph_without_a_blank_line()
    {
        var article = ArticleParser.Parse("= T =\nLead.\n== S ==\nText.", "f");

        article.Sections.Select(section => section.Paragraphs.Count).ShouldBe([1, 1]);
    }

    [Fact]
    public void A_section_spans_from_its_heading_to_the_next()
    {
        const string Text = "= T =\nLead.\n== A ==\nText.\n== B ==\n";

        ArticleParser.Parse(Text, "f").Sections.Select(section => section.Span.In(Text)).ShouldBe(
            ["= T =\nLead.\n", "== A ==\nText.\n", "== B ==\n"]);
    }
}
