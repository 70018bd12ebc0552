using Bot.Articles;
using Bot.Commands.Cards;

namespace Bot.Commands.Tests.Cards;

public sealed class QuotationTests
{
    [Fact]
    public void Marks_words_and_escapes_the_rest() =>
        Quotation.Of("In *1975* it began.", new TextSpan(4, 4)).ShouldBe(@"> In \***1975**\* it began.");

    [Fact]
    public void Marks_several_places_once_each_where_they_overlap() =>
        Quotation.Of("one two three", new TextSpan(4, 9), new TextSpan(0, 3), new TextSpan(4, 3)).ShouldBe("> **one** **two three**");

    [Theory]
    [InlineData(-5, 3)]
    [InlineData(100, 3)]
    [InlineData(2, 0)]
    [InlineData(int.MaxValue, 1)]
    public void Marks_nothing_outside_the_sentence(int start, int length) =>
        Quotation.Of("A sentence.", new TextSpan(start, length)).ShouldBe("> A sentence.");

    [Fact]
    public void Of_a_long_sentence_it_shows_the_part_around_the_marked_words()
    {
        var words = string.Join(' ', Enumerable.Range(0, 1000));
        var at = words.IndexOf("777", StringComparison.Ordinal);

        var quotation = Quotation.Of(words, new TextSpan(at, 3));

        quotation.ShouldContain("**777**");
        quotation.ShouldStartWith("> …7");
        quotation.ShouldEndWith("…");
        quotation.Length.ShouldBeLessThan(720);
    }
}
