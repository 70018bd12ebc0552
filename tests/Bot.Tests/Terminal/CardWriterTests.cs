using Bot.Terminal;
using Spectre.Console.Testing;

namespace Bot.Tests.Terminal;

public sealed class CardWriterTests
{
    [Fact]
    public void Draws_a_reply_as_a_card() =>
        Drawn(width: 60).ShouldBe(
            """
            Almanac says:
            ╭──────────────────────────────────────────────────────────╮
            │ 13 November 1975 https://example.org/wiki/Comoros#1975   │
            │ > The two states established relations on 13 November    │
            │   1975.                                                  │
            │ • Comoros                                                │
            │ Sure                                                     │
            │                                                          │
            │ Nearest                                                  │
            │ *none*                                                   │
            │ CC BY-SA 4.0 [31m                                        │
            ╰──────────────────────────────────────────────────────────╯
            Article: https://example.org/wiki/Comoros
            [1] Next   [2] All   (type the number)
            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_card_is_no_wider_than_people_like_to_read() =>
        Drawn(width: 200).Split('\n').Max(line => line.Length).ShouldBe(100);

    [Fact]
    public void Text_that_looks_like_a_style_of_the_terminal_stays_text()
    {
        using var console = new TestConsole().Width(60);

        new CardWriter(console, new MarkdownReader(TimeZoneInfo.Utc)).Write(new("[red]not red[/] and [["));

        console.Output.TrimEnd().ShouldBe("[red]not red[/] and [[");
    }

    private static string Drawn(int width)
    {
        using var console = new TestConsole().Width(width);
        new CardWriter(console, new MarkdownReader(TimeZoneInfo.Utc)).Write(Replies.Rich);
        return string.Join('\n', console.Lines);
    }
}
