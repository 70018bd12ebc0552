using Bot.Commands.Chat;

namespace Bot.Terminal;

/// <summary>A command that can be called, with what may follow it.</summary>
internal sealed record CommandSyntax(CommandName Name, IReadOnlyList<SlashOption> Options)
{
    /// <summary>The option that a value without a name belongs to: the one that is required, or the only one there is.</summary>
    public SlashOption? BareOption =>
        Options.Count == 1 ? Options[0] : Options.Count(option => option.Required) == 1 ? Options.First(option => option.Required) : null;

    /// <summary>"/ask question: … article: …".</summary>
    public string Usage => string.Join(' ', Options.Select(option => $"{option.Name}: …").Prepend($"/{Name}"));

    /// <summary>Subcommands stand for themselves.</summary>
    public static IReadOnlyList<CommandSyntax> Of(IEnumerable<SlashCommandDefinition> commands) =>
    [
        .. commands.SelectMany(command => command.Subcommands.Count == 0
            ? [new CommandSyntax(new CommandName(command.Name), command.Options)]
            : command.Subcommands.Select(sub => new CommandSyntax(new CommandName(command.Name, sub.Name), sub.Options))),
    ];

    /// <summary>Whether <paramref name="text"/> calls this command.</summary>
    /// <param name="text">Without the slash.</param>
    /// <param name="rest">Where the options begin in <paramref name="text"/>.</param>
    public bool IsCalledBy(string text, out int rest)
    {
        rest = 0;
        return Word(Name.Command, text, ref rest) && (Name.Subcommand is null || Word(Name.Subcommand, text, ref rest));
    }

    private static bool Word(string word, string text, ref int at)
    {
        var end = at + word.Length;
        if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0
            || (end < text.Length && !char.IsWhiteSpace(text[end])))
        {
            return false;
        }

        for (at = end; at < text.Length && char.IsWhiteSpace(text[at]);)
        {
            at++;
        }

        return true;
    }
}
