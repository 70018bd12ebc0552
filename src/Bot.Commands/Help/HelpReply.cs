using Bot.Commands.Cards;
using Bot.Commands.Chat;

namespace Bot.Commands.Help;

/// <summary>How to ask, and every command with its options; those in the menus of messages last.</summary>
public static class HelpReply
{
    public static Reply Build(IReadOnlyList<CommandDefinition> commands, ReplyContext context) =>
        new Card("How to ask", context)
            .Text("Ask in plain English, one thing at a time: when, who, where, how many, why, or whether something is so. Names may be short or misspelt. I answer with the sentence of an article, or say that the articles do not say.")
            .Heading("Commands")
            .Texts(commands.OfType<SlashCommandDefinition>().SelectMany(Lines))
            .Texts(commands.OfType<MessageCommandDefinition>().SelectMany(Lines))
            .Footer("Options in [brackets] can be left out")
            .Build();

    private static IEnumerable<string> Lines(SlashCommandDefinition command) =>
        command.Subcommands.Count == 0
            ? Lines(command.Name, command.Description + For(command), command.Options)
            : command.Subcommands.SelectMany(subcommand =>
                Lines($"{command.Name} {subcommand.Name}", subcommand.Description + For(command), subcommand.Options));

    private static IEnumerable<string> Lines(MessageCommandDefinition command) =>
        [Markdown.Bold(Markdown.Escape(command.Name)), Markdown.SmallPrint("In the menu of a message on Discord, under Apps; only you see the answer")];

    private static string For(SlashCommandDefinition command) =>
        command.RequiredPermissions.HasFlag(ChatPermissions.ManageServer) ? " (for those who manage the server)" : "";

    private static IEnumerable<string> Lines(string name, string description, IReadOnlyList<SlashOption> options)
    {
        var usage = string.Join(' ', options.Select(option => option.Required ? $"{option.Name}:" : $"[{option.Name}:]"));
        yield return $"{Markdown.Bold($"/{Markdown.Escape(name)}")} {Markdown.Escape(usage)}".TrimEnd();
        yield return Markdown.SmallPrint(Markdown.Escape(description));
    }
}
