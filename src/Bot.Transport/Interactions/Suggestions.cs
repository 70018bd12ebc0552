using System.Globalization;
using System.Text.Json;
using Bot.Commands.Chat;
using Bot.Transport.Wire;

namespace Bot.Transport.Interactions;

/// <summary>Choices, for options of text and of numbers.</summary>
internal static class Suggestions
{
    /// <param name="choices">Best first; Discord takes 25 and the rest is cut off.</param>
    /// <param name="typing">Says of which type the option is that is being typed.</param>
    public static IReadOnlyList<ChoiceBody> ToBodies(IReadOnlyList<SlashChoice> choices, InteractionData? typing)
    {
        var type = FocusedType(typing?.Options) ?? CommandOptionType.Text;
        return [.. choices.Take(ChatLimits.Choices).Select(choice => ToBody(choice, type))];
    }

    public static ChoiceBody ToBody(SlashChoice choice, CommandOptionType type) => new(choice.Name, type switch
    {
        CommandOptionType.Integer when long.TryParse(choice.Value, CultureInfo.InvariantCulture, out var number) =>
            JsonSerializer.SerializeToElement(number, WireJson.Default.Int64),
        CommandOptionType.Number when double.TryParse(choice.Value, CultureInfo.InvariantCulture, out var number) =>
            JsonSerializer.SerializeToElement(number, WireJson.Default.Double),
        _ => JsonSerializer.SerializeToElement(choice.Value, WireJson.Default.String),
    });

    private static CommandOptionType? FocusedType(IReadOnlyList<InteractionOption?>? options) =>
        options?.Select(option => option?.Focused == true ? option.Type : FocusedType(option?.Options)).FirstOrDefault(type => type is not null);
}
