using System.Text.Json;
using Bot.Commands.Chat;
using Bot.Transport.Wire;

namespace Bot.Transport.Interactions;

/// <summary>Reads what a person filled in. What is not of its option's type is left out, as a number that is still being typed is.</summary>
internal static class OptionReader
{
    public static SlashValues Read(IReadOnlyList<InteractionOption?> options)
    {
        var values = new Dictionary<string, SlashValue>(StringComparer.Ordinal);
        foreach (var option in options)
        {
            if (option is { Name: { } name } && Value(option.Type, option.Value) is { } value)
            {
                values[name] = value;
            }
        }

        return values.Count == 0 ? SlashValues.None : new SlashValues(values);
    }

    /// <summary>What stands in the option so far.</summary>
    public static string Typed(InteractionOption option) =>
        option.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? option.Value.ToString() : "";

    private static SlashValue? Value(CommandOptionType type, JsonElement value) => (type, value.ValueKind) switch
    {
        (CommandOptionType.Text, JsonValueKind.String) => new SlashValue.OfText(value.GetString()!),
        (CommandOptionType.Boolean, JsonValueKind.True or JsonValueKind.False) => new SlashValue.OfBoolean(value.GetBoolean()),
        (CommandOptionType.Integer, JsonValueKind.Number) when value.TryGetInt64(out var number) => new SlashValue.OfInteger(number),
        (CommandOptionType.Number, JsonValueKind.Number) when value.TryGetDouble(out var number) => new SlashValue.OfNumber(number),
        (CommandOptionType.User, JsonValueKind.String) when Snowflake.TryParse(value.GetString(), out var id) =>
            new SlashValue.OfUser(new UserId(id.Value)),
        (CommandOptionType.Channel, JsonValueKind.String) when Snowflake.TryParse(value.GetString(), out var id) =>
            new SlashValue.OfChannel(new ChannelId(id.Value)),
        (CommandOptionType.Role, JsonValueKind.String) when Snowflake.TryParse(value.GetString(), out var id) =>
            new SlashValue.OfRole(new RoleId(id.Value)),
        _ => null,
    };
}
