using Bot.Commands.Chat;
using Bot.Terminal;

namespace Bot.Tests.Terminal;

public sealed class MarkdownReaderTests
{
    private static readonly TimeZoneInfo TwoHoursEast =
        TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(2), "test", "test");

    [Theory]
    [InlineData("> said", nameof(ChatLineKind.Quote), "said")]
    [InlineData("- one", nameof(ChatLineKind.Bullet), "one")]
    [InlineData("-# small", nameof(ChatLineKind.Small), "small")]
    [InlineData("\\- no list", nameof(ChatLineKind.Plain), "- no list")]
    [InlineData("a - b > c", nameof(ChatLineKind.Plain), "a - b > c")]
    public void Reads_the_mark_at_the_start_of_a_line(string line, string kind, string text)
    {
        var read = Read(line).ShouldHaveSingleItem();

        read.Kind.ToString().ShouldBe(kind);
        string.Concat(read.Runs.Select(run => run.Text)).ShouldBe(text);
    }

    [Fact]
    public void Reads_bold_links_and_what_is_between_them() =>
        Runs("It was **13 November**, see [the \\[old\\] text](https://example.org/a_b#c).").ShouldBe(
        [
            new ChatRun("It was ", false, null),
            new ChatRun("13 November", true, null),
            new ChatRun(", see ", false, null),
            new ChatRun("the [old] text", false, "https://example.org/a_b#c"),
            new ChatRun(".", false, null),
        ]);

    [Theory]
    [InlineData("[text](javascript:alert)")]
    [InlineData("[text](file:///etc/passwd)")]
    [InlineData("[text] (https://example.org)")]
    [InlineData("[text](https://example.org")]
    [InlineData("a < b and [c")]
    [InlineData("<t:soon:f>")]
    [InlineData("<t:99999999999999:f>")]
    public void What_is_not_well_formed_stands_for_itself(string text) =>
        Runs(text).ShouldBe([new ChatRun(text, false, null)]);

    [Theory]
    [InlineData("<t:0:t>", "02:00")]
    [InlineData("<t:0:f>", "1 January 1970 02:00")]
    [InlineData("<t:0>", "1 January 1970 02:00")]
    [InlineData("<t:-86400:d>", "31 December 1969")]
    public void Shows_moments_in_the_time_zone_of_the_reader(string markdown, string shown) =>
        Runs(markdown).ShouldBe([new ChatRun(shown, false, null)]);

    [Theory]
    [InlineData("**bold** _it_ `code` [x](https://e.org) <t:0:f> \\ # > - @everyone :smile: 1. a")]
    [InlineData("> not a quotation")]
    [InlineData("-# not small")]
    public void Escaped_text_comes_back_as_it_was(string foreign) =>
        string.Concat(Read(Markdown.Escape(foreign)).Single().Runs.Select(run => run.Text)).ShouldBe(foreign);

    [Fact]
    public void Nothing_that_steers_a_terminal_gets_through() =>
        Runs("red\e[31m, bell\a, \u202Eturned, hidden\u200B, C1 \u009B31m").ShouldBe(
            [new ChatRun("red[31m, bell, turned, hidden, C1 31m", false, null)]);

    private static IReadOnlyList<ChatLine> Read(string markdown) => new MarkdownReader(TwoHoursEast).Read(markdown);

    private static IReadOnlyList<ChatRun> Runs(string markdown) => Read(markdown).Single().Runs;
}
