using Bot.Commands.Chat;

namespace Bot.Terminal;

/// <param name="Start">Where in the line the suggestion goes; what stands there up to the cursor is replaced.</param>
internal sealed record Completions(int Start, IReadOnlyList<Suggestion> Suggestions)
{
    public static readonly Completions None = new(0, []);
}

/// <param name="Shown">In the list, where there are several.</param>
internal sealed record Suggestion(string Inserted, string Shown);

/// <summary>What the Tab key offers: commands, then options, then values as Discord would suggest them.</summary>
/// <param name="suggestValues">Asks a command for the values of its focused option.</param>
internal sealed class Completion(
    IReadOnlyList<CommandSyntax> commands,
    Func<CommandName, SlashValues, SlashOption, string, CancellationToken, Task<IReadOnlyList<SlashChoice>>> suggestValues)
{
    /// <param name="typed">The line up to the cursor.</param>
    public async Task<Completions> ForAsync(string typed, CancellationToken cancellationToken)
    {
        if (typed is not ['/', .. var text])
        {
            return Completions.None;
        }

        foreach (var command in commands)
        {
            if (command.IsCalledBy(text, out var rest) && typed[^1] != '/' && char.IsWhiteSpace(text[Math.Max(rest, 1) - 1]))
            {
                return await InsideAsync(command, text[rest..], rest + 1, cancellationToken);
            }
        }

        return new Completions(1,
        [
            .. commands.Select(command => command.Name.ToString()).Append("quit")
                .Where(name => name.StartsWith(text, StringComparison.OrdinalIgnoreCase))
                .Select(name => new Suggestion($"{name} ", $"/{name}")),
        ]);
    }

    /// <param name="offset">Of <paramref name="text"/> in the line.</param>
    private async Task<Completions> InsideAsync(CommandSyntax command, string text, int offset, CancellationToken cancellationToken)
    {
        var typed = TypedOptions.Read(text, command.Options);
        var names = OptionNames(command, typed, text, offset);
        var (option, value) = typed.Named.Count > 0 ? typed.Named[^1]
            : command.BareOption is { } bare && typed.Bare is not null ? (bare, typed.Bare)
            : (null, null);
        if (option is null || value is null)
        {
            return names;
        }

        var choices = await ValuesAsync(command, typed, option, value.Text, cancellationToken);
        return choices.Count == 0 && names.Suggestions.Count > 0
            ? names
            : new Completions(
                offset + value.Start, [.. choices.Select(choice => new Suggestion(choice.Value, choice.Name))]);
    }

    private static Completions OptionNames(CommandSyntax command, TypedOptions typed, string text, int offset)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return new Completions(
            offset + text.Length - word.Length,
            [
                .. command.Options
                    .Where(option => !typed.Named.Any(pair => pair.Option == option)
                        && option.Name.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                    .Select(option => new Suggestion($"{option.Name}: ", $"{option.Name}: {option.Description}")),
            ]);
    }

    private async Task<IReadOnlyList<SlashChoice>> ValuesAsync(
        CommandSyntax command, TypedOptions typed, SlashOption option, string text, CancellationToken cancellationToken)
    {
        if (option.Autocomplete)
        {
            return await suggestValues(command.Name, Read(typed), option, text, cancellationToken);
        }

        IEnumerable<SlashChoice> all = option.Type == SlashOptionType.Boolean
            ? [new("true", "true"), new("false", "false")]
            : option.Choices;
        return [.. all.Where(choice => choice.Name.StartsWith(text, StringComparison.OrdinalIgnoreCase))];
    }

    private static SlashValues Read(TypedOptions typed)
    {
        var values = new Dictionary<string, SlashValue>(StringComparer.Ordinal);
        foreach (var (option, value) in typed.Named)
        {
            if (OptionValue.TryRead(option, value.Text, out var read, out _))
            {
                values[option.Name] = read;
            }
        }

        return new SlashValues(values);
    }
}
