using Bot.Articles.Dates;
using Bot.Articles.Structure;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bot.Articles.Tests.Dates;

public sealed class DateReaderPropertyTests
{
    [Property(Arbitrary = [typeof(AnyDateWords)], MaxTest = 500)]
    public void Reads_any_words_into_ordered_mentions_inside_of_sentences(string text) => HoldsItsPromises(text);

    [Property(Arbitrary = [typeof(AnyText)], MaxTest = 300)]
    public void Reads_any_article_into_ordered_mentions_inside_of_sentences(string text) => HoldsItsPromises(text);

    [Theory]
    [InlineData("a few ")]
    [InlineData("1-")]
    [InlineData("1941 ")]
    [InlineData("from 1 to ")]
    [InlineData("twenty-")]
    [InlineData("early in the end of ")]
    [InlineData("2 weeks after ")]
    public void What_a_hostile_line_takes_grows_with_its_length_alone(string piece)
    {
        _ = Allocated(piece, 1_000);
        var small = Allocated(piece, 20_000);
        var large = Allocated(piece, 200_000);

        large.ShouldBeLessThan(small * 10 * 2);
    }

    private static void HoldsItsPromises(string text)
    {
        var article = ArticleParser.Parse(text, "");
        var sentences = article.Sentences.Select(sentence => sentence.Span).ToList();
        var end = 0;
        foreach (var mention in DateReader.ReadTimes(article))
        {
            mention.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
            mention.Span.IsEmpty.ShouldBeFalse();
            sentences.ShouldContain(sentence => sentence.Contains(mention.Span));
            end = mention.Span.End;
        }
        foreach (var mention in DateReader.Read(article))
        {
            mention.Ends.ShouldAllBe(part => mention.Span.Contains(part.Span));
            EdtfDate.Parse(mention.Date.ToString()).ShouldBe(mention.Date);
            mention.Date.Earliest.ShouldBeLessThanOrEqualTo(mention.Date.Latest);
        }
    }

    /// <summary>In bytes: a count that a busy machine does not change.</summary>
    private static long Allocated(string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        var span = new TextSpan(0, text.Length);
        var article = new ParsedArticle(
            "", text, [new Section("", 1, span, [], [new Paragraph(ParagraphKind.Prose, span, [new Sentence(span)])])]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = DateReader.Read(article);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

/// <summary>Sentences made of the words of dates in any order.</summary>
public static class AnyDateWords
{
    private static readonly string[] Words =
    [
        "6", "31", "13th", "499", "1975", "1861–65", "9999", "0", "00", "99999999999", "1990s", "the", "that", "same", "next", "following",
        "previous", "year", "month", "day", "week", "century", "decade", "years", "months", "days", "January", "February", "March", "May",
        "Dec.", "spring", "winter", "of", "in", "on", "from", "to", "between", "and", "–", "/", ",", "(", ")", "BC", "AD", "'45", "c.", "about",
        "two", "a", "few", "twenty", "later", "earlier", "after", "before", "this event", "only", "within", "end", "early", "first", "quarter",
        "half", "nineteenth", "morning", "Sunday", ".", "was", "He", "1000000", "9000", "now", "every", "per", "past", "time", "long", "hundred", "1,500", "pm", "10:57", "Christmas", "not", "may", "last", "his",
    ];

    public static Arbitrary<string> Sentences() => Arb.From(Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words)));
}
