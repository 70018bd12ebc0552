using Bot.Terminal;

namespace Bot.Tests.Terminal;

public sealed class PlainWriterTests
{
    [Fact]
    public void Writes_a_reply_as_plain_lines()
    {
        using var output = new StringWriter();

        new PlainWriter(output, new MarkdownReader(TimeZoneInfo.Utc)).Write(Replies.Rich);

        output.ToString().ShouldBe(
            """
            Almanac says:
            13 November 1975 (https://example.org/wiki/Comoros#1975)
            > The two states established relations on *13 November 1975*.
            - Comoros (https://example.org/wiki/Comoros)
            Sure
            Nearest:
            *none*
            CC BY-SA 4.0 [31m
            Article: https://example.org/wiki/Comoros
            [1] Next   [2] All


            """.ReplaceLineEndings("\n"));
    }
}
