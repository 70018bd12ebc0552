using Bot.Commands.Chat;

namespace Bot.Commands.Dispatch;

/// <summary>Checks what was filled in against a definition once more: Discord's clients do, but they can be old or not Discord's.</summary>
internal static class OptionRules
{
    /// <returns>A line for the person, in Markdown; null where all is well.</returns>
    public static string? Problem(IReadOnlyList<SlashOption> options, SlashValues values)
    {
        var stranger = values.Names.FirstOrDefault(name => options.All(option => !Same(option.Name, name)));
        return stranger is not null
            ? $"I do not know the option {Markdown.Bold(Markdown.Escape(stranger))} of this command."
            : options.Select(option => Problem(option, values)).FirstOrDefault(problem => problem is not null);
    }

    private static string? Problem(SlashOption option, SlashValues values)
    {
        var name = Markdown.Bold(option.Name);
        var text = values.Text(option.Name);
        if (!values.Names.Contains(option.Name, StringComparer.Ordinal))
        {
            return option.Required ? $"Please fill in {name}." : null;
        }

        return option switch
        {
            _ when !IsOfType(option, values) => $"{name} should be {Kind(option.Type)}.",
            _ when option.Required && string.IsNullOrWhiteSpace(text ?? "-") => $"Please fill in {name}.",
            _ when text?.Length > (option.MaxLength ?? ChatLimits.Text) =>
                $"{name} is too long: at most {option.MaxLength ?? ChatLimits.Text} characters, please.",
            _ when option.Choices.Count > 0 && option.Choices.All(choice => !Same(choice.Value, text)) =>
                $"{name} can be {string.Join(", ", option.Choices.Select(choice => Markdown.Bold(Markdown.Escape(choice.Name))))}.",
            _ => null,
        };
    }

    private static bool IsOfType(SlashOption option, SlashValues values) => option.Type switch
    {
        SlashOptionType.Text => values.Text(option.Name) is not null,
        SlashOptionType.Boolean => values.Boolean(option.Name) is not null,
        SlashOptionType.Integer => values.Integer(option.Name) is not null,
        SlashOptionType.Number => values.Number(option.Name) is not null,
        SlashOptionType.User => values.User(option.Name) is not null,
        SlashOptionType.Channel => values.Channel(option.Name) is not null,
        SlashOptionType.Role => values.Role(option.Name) is not null,
        _ => false,
    };

    private static string Kind(SlashOptionType type) => type switch
    {
        SlashOptionType.Boolean => "True or False",
        SlashOptionType.Integer => "a whole number",
        SlashOptionType.Number => "a number",
        SlashOptionType.User => "a member",
        SlashOptionType.Channel => "a channel",
        SlashOptionType.Role => "a role",
        _ => "a text",
    };

    private static bool Same(string left, string? right) => string.Equals(left, right, StringComparison.Ordinal);
}
