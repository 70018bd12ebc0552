using Bot.Knowledge.Search;

namespace Bot.Knowledge.Tests.Search;

public sealed class TermAnalyzerTests
{
    [Theory]
    [InlineData("Abdallah's relations with the Comoros", "abdallah relat comoro", "possessives, endings and function words go")]
    [InlineData("Sætre café ÉCOLE", "saetr cafe ecol", "accents are folded")]
    [InlineData("Chun Doo-hwan 1861–65", "chun doo hwan 1861 65", "hyphens part words")]
    [InlineData("!?", "", "nothing to search for")]
    public void Makes_terms_of_a_text(string text, string terms, string reason) =>
        string.Join(' ', TermAnalyzer.Analyze(text).Select(term => term.Text)).ShouldBe(terms, reason);

    [Fact]
    public void Each_term_knows_where_its_word_stands()
    {
        const string Text = "The Comoros' embassy";

        TermAnalyzer.Analyze(Text).Select(term => term.Span.In(Text)).ShouldBe(["Comoros", "embassy"]);
    }

    [Fact]
    public void Folding_keeps_what_it_does_not_know() => TermAnalyzer.Fold("Ægir Ólafsson 漢字").ShouldBe("aegir olafsson 漢字");
}
