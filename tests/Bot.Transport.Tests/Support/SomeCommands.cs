using Bot.Commands.Chat;

namespace Bot.Transport.Tests.Support;

internal static class SomeCommands
{
    public static SlashCommandDefinition Ask { get; } = new("ask", "Asks a question",
    [
        new SlashOption("question", "What you want to know", SlashOptionType.Text, Required: true, MaxLength: 300),
        new SlashOption("private", "Show the answer to me alone", SlashOptionType.Boolean),
    ]);

    public static SlashCommandDefinition Person { get; } = new("person", "Tells about a person",
        [new SlashOption("name", "Who", SlashOptionType.Text, Required: true, Autocomplete: true)]);

    public static SlashCommandDefinition Everything { get; } = new("everything", "Takes all kinds of options",
    [
        new SlashOption("text", "A text", SlashOptionType.Text),
        new SlashOption("whole", "A whole number", SlashOptionType.Integer),
        new SlashOption("truth", "A truth value", SlashOptionType.Boolean),
        new SlashOption("who", "A person", SlashOptionType.User),
        new SlashOption("where", "A channel", SlashOptionType.Channel),
        new SlashOption("role", "A role", SlashOptionType.Role),
        new SlashOption("number", "A number", SlashOptionType.Number),
        new SlashOption("colour", "One of two", SlashOptionType.Text) { Choices = [new("Red", "red"), new("Blue", "blue")] },
    ]);

    public static MessageCommandDefinition AskAbout { get; } = new("Ask about this");

    public static MessageCommandDefinition Report { get; } = new("Report", ChatPermissions.ManageServer);

    public static SlashCommandDefinition Daily { get; } = new("daily", "The daily post", subcommands:
    [
        new SlashSubcommand("set", "Sets it up", [new SlashOption("channel", "Where", SlashOptionType.Channel, Required: true)]),
        new SlashSubcommand("off", "Switches it off", []),
    ], requiredPermissions: ChatPermissions.ManageServer);
}
