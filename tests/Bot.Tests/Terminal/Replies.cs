using Bot.Commands.Chat;

namespace Bot.Tests.Terminal;

internal static class Replies
{
    /// <summary>Everything that a reply can have.</summary>
    public static Reply Rich { get; } = new(
        content: "**Almanac** says:",
        embeds:
        [
            new ReplyEmbed(
                "13 November 1975", "https://example.org/wiki/Comoros#1975",
                "> The two states established relations on **13 November 1975**.\n- [Comoros](https://example.org/wiki/Comoros)\n-# Sure",
                "CC BY-SA 4.0 \e[31m")
            {
                Colour = 0x3366CC,
                Fields = [new ReplyField("Nearest", "\\*none\\*")],
            },
        ],
        buttons:
        [
            ReplyButton.Action("Back", "v1|back", disabled: true),
            ReplyButton.Action("Next", "v1|next"),
            ReplyButton.Link("Article", "https://example.org/wiki/Comoros"),
            ReplyButton.Action("All", "v1|all"),
        ]);
}
