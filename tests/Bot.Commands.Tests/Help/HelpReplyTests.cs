using Bot.Commands.Chat;
using Bot.Commands.Help;

namespace Bot.Commands.Tests.Help;

public sealed class HelpReplyTests
{
    [Fact]
    public void Tells_how_to_ask_and_lists_every_command_with_its_options()
    {
        var ask = new SlashCommandDefinition(
            "ask",
            "Ask what the articles say",
            [new("question", "d", SlashOptionType.Text, Required: true), new("article", "d", SlashOptionType.Text)]);
        var daily = new SlashCommandDefinition(
            "daily", "d", null, [new("show", "Show it", []), new("set", "Set it", [new("time", "d", SlashOptionType.Text, Required: true)])], ChatPermissions.ManageServer);

        var about = new MessageCommandDefinition("Ask about this");

        ReplyText.Of(HelpReply.Build([about, ask, daily], Given.Public)).ShouldBe("""
            = How to ask =
            Ask in plain English, one thing at a time: when, who, where, how many, why, or whether something is so. Names may be short or misspelt. I answer with the sentence of an article, or say that the articles do not say.

            **Commands**
            **/ask** question: \[article\:\]
            -# Ask what the articles say
            **/daily show**
            -# Show it (for those who manage the server)
            **/daily set** time\:
            -# Set it (for those who manage the server)
            **Ask about this**
            -# In the menu of a message on Discord, under Apps; only you see the answer
            ~ Options in [brackets] can be left out
            """);
    }
}
