using System.Text.RegularExpressions;
using Bot.Commands.Chat;
using FsCheck.Xunit;

namespace Bot.Commands.Tests.Chat;

[Properties(Arbitrary = [typeof(AnyText)], MaxTest = 200)]
public sealed partial class MarkdownTests
{
    [Property]
    public void Escaped_text_reads_as_itself(string text)
    {
        var rendered = RenderedMarkdown.Of(Markdown.Escape(text));

        rendered.Text.ShouldBe(PlainText.Clean(text));
        rendered.Stray.ShouldBeEmpty();
        rendered.Links.ShouldBeEmpty();
    }

    [Property]
    public void Escaped_text_mentions_nobody_even_for_a_server_that_ignores_backslashes(string text) =>
        Mention().IsMatch(Markdown.Escape(text)).ShouldBeFalse();

    [Property]
    public void Two_escaped_texts_side_by_side_still_mention_nobody(string left, string right) =>
        Mention().IsMatch(Markdown.Escape(left) + Markdown.Escape(right)).ShouldBeFalse();

    [Property]
    public void A_cut_stays_within_the_length_and_leaves_nothing_open(string left, string marked, string right, ushort length)
    {
        var markdown = Markdown.Quote(Markdown.Escape(left) + Markdown.Bold(Markdown.Escape(marked)) + Markdown.Link(right, "https://example.org/x"));

        var cut = Markdown.Truncate(markdown, length);

        cut.Length.ShouldBeLessThanOrEqualTo(length);
        RenderedMarkdown.Of(cut).Stray.ShouldBeEmpty();
    }

    [Property]
    public void Any_text_at_all_can_be_cut_to_any_length(string text, ushort length)
    {
        Markdown.Truncate(text, length).Length.ShouldBeLessThanOrEqualTo(length);
        PlainText.Truncate(text, length).Length.ShouldBeLessThanOrEqualTo(length);
    }

    [Property]
    public void A_link_is_a_link_whatever_its_text(string text)
    {
        var link = Markdown.Link("x" + text, "https://en.wikipedia.org/wiki/Coup_(1978)#A b");

        var rendered = RenderedMarkdown.Of(link);
        rendered.Links.ShouldBe(["https://en.wikipedia.org/wiki/Coup_%281978%29#A%20b"]);
        rendered.Stray.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("*bold* and _thin_", @"\*bold\* and \_thin\_")]
    [InlineData("# Heading", @"\# Heading")]
    [InlineData("- one", @"\- one")]
    [InlineData("well-known", "well-known")]
    [InlineData("1. first", @"1\. first")]
    [InlineData("In 1975. Then", "In 1975. Then")]
    [InlineData("<@80351110224678912>", @"\<\@80351110224678912\>")]
    [InlineData("<t:1618953630:R>", @"\<t\:1618953630\:R\>")]
    [InlineData("@everyone", "@\u200Beveryone")]
    [InlineData("https://example.org", @"https\://example.org")]
    [InlineData("[name](https://example.org)", @"\[name\](https\://example.org)")]
    [InlineData("At 14:30: yes", @"At 14\:30: yes")]
    [InlineData("line\nbreak", "line break")]
    [InlineData("abc\u202Efed", "abcfed")]
    public void Escapes(string text, string escaped) => Markdown.Escape(text).ShouldBe(escaped);

    [Theory]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("one two three", 10, "one two…")]
    [InlineData("one **two three** four", 15, "one **two…**")]
    [InlineData(@"five \*\*\*\*", 10, "five…")]
    [InlineData(@"\*\*\*\*\*", 6, @"\*\*…")]
    [InlineData("see [the article](https://example.org/x) now", 30, "see…")]
    [InlineData("\U0001F600\U0001F600", 3, "\U0001F600…")]
    [InlineData("word", 0, "")]
    [InlineData("one\n-# two", 7, "one…")]
    [InlineData("one\n- two", 6, "one…")]
    [InlineData("one\n> two", 6, "one…")]
    [InlineData("one -# two", 7, "one -#…")]
    public void Cuts(string markdown, int length, string cut) => Markdown.Truncate(markdown, length).ShouldBe(cut);

    [Fact]
    public void A_link_to_anything_but_the_web_is_only_text() =>
        Markdown.Link("here", "javascript:alert(1)").ShouldBe("here");

    [Fact]
    public void A_timestamp_counts_seconds() =>
        Markdown.Timestamp(DateTimeOffset.UnixEpoch.AddHours(1), TimestampStyle.Relative).ShouldBe("<t:3600:R>");

    [GeneratedRegex("<@[!&]?[0-9]|<#|<t:|</[^:\\\\]+:|<a?:\\S|@everyone|@here", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Mention();
}
