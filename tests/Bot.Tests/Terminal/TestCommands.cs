using Bot.Commands.Chat;
using Bot.Terminal;

namespace Bot.Tests.Terminal;

/// <summary>Commands of every shape.</summary>
internal static class TestCommands
{
    public static IReadOnlyList<SlashCommandDefinition> Definitions { get; } =
    [
        new("ask", "Ask", [
            new SlashOption("question", "What to ask", SlashOptionType.Text, Required: true, MaxLength: 300),
            new SlashOption("article", "Only there", SlashOptionType.Text, Autocomplete: true),
            new SlashOption("private", "Only for you", SlashOptionType.Boolean),
        ]),
        new("person", "Who", [new SlashOption("name", "Whom", SlashOptionType.Text, Required: true, Autocomplete: true)]),
        new("timeline", "When", [
            new SlashOption("from", "Start", SlashOptionType.Text),
            new SlashOption("to", "End", SlashOptionType.Text),
        ]),
        new("articles", "Which"),
        new("daily", "Daily", subcommands:
        [
            new SlashSubcommand("set", "Set", [
                new SlashOption("channel", "Where", SlashOptionType.Channel, Required: true),
                new SlashOption("hour", "When", SlashOptionType.Integer, Required: true),
                new SlashOption("on-empty", "Else", SlashOptionType.Text) { Choices = [new SlashChoice("Say so", "say"), new SlashChoice("Keep quiet", "quiet")] },
            ]),
            new SlashSubcommand("show", "Show", []),
        ]),
    ];

    public static IReadOnlyList<CommandSyntax> Syntax { get; } = CommandSyntax.Of(Definitions);
}
