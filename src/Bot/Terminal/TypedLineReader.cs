using Bot.Commands.Chat;

namespace Bot.Terminal;

/// <summary>Understands what is typed at the terminal. A line that is no command is a question.</summary>
internal sealed class TypedLineReader(IReadOnlyList<CommandSyntax> commands)
{
    /// <param name="buttons">How many buttons of the last reply can be pressed.</param>
    public TypedLine Read(string line, int buttons)
    {
        var text = line.Trim();
        return text switch
        {
            "" => new TypedLine.Nothing(),
            "/quit" or "/exit" => new TypedLine.Quit(),
            ['/', .. var command] => Command(command),
            _ when int.TryParse(text, out var number) && number >= 1 && number <= buttons => new TypedLine.Press(number),
            _ => new TypedLine.Command(new CommandName("ask"), Values(("question", new SlashValue.OfText(text)))),
        };
    }

    private TypedLine Command(string text)
    {
        foreach (var command in commands)
        {
            if (command.IsCalledBy(text, out var rest))
            {
                return Call(command, text[rest..]);
            }
        }

        var word = text.Split(' ', 2)[0];
        var within = commands.Where(command => command.Name.Command.Equals(word, StringComparison.OrdinalIgnoreCase)).ToList();
        return new TypedLine.Mistake(within.Count > 0
            ? $"/{word} needs one of {string.Join(", ", within.Select(command => command.Name.Subcommand))} behind it."
            : $"There is no command /{word}. Type /help for those there are.");
    }

    private static TypedLine Call(CommandSyntax command, string text)
    {
        var typed = TypedOptions.Read(text, command.Options);
        var pairs = typed.Named.ToList();
        if (typed.Bare is { } bare)
        {
            if (command.BareOption is not { } option || pairs.Exists(pair => pair.Option == option))
            {
                return new TypedLine.Mistake(command.Options.Count == 0
                    ? $"/{command.Name} takes nothing behind it."
                    : $"\"{bare.Text}\" belongs to no option. Type {command.Usage}");
            }

            pairs.Add((option, bare));
        }

        var values = new List<(string, SlashValue)>();
        foreach (var (option, typedValue) in pairs.Where(pair => pair.Value.Text.Length > 0))
        {
            if (!OptionValue.TryRead(option, typedValue.Text, out var value, out var mistake))
            {
                return new TypedLine.Mistake(mistake);
            }

            values.Add((option.Name, value));
        }

        var missing = command.Options.FirstOrDefault(option => option.Required && !values.Exists(value => string.Equals(value.Item1, option.Name, StringComparison.Ordinal)));
        return missing is null
            ? new TypedLine.Command(command.Name, Values([.. values]))
            : new TypedLine.Mistake($"/{command.Name} needs {missing.Name}. Type {command.Usage}");
    }

    private static SlashValues Values(params (string Name, SlashValue Value)[] values) =>
        new(values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal));
}
