using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Bot.Commands.Chat;

namespace Bot.Terminal;

/// <summary>Reads what was typed for an option as Discord's client would have sent it.</summary>
internal static class OptionValue
{
    /// <param name="mistake">What can be typed instead; null where the value was read.</param>
    public static bool TryRead(
        SlashOption option, string text, [NotNullWhen(true)] out SlashValue? value, [NotNullWhen(false)] out string? mistake)
    {
        value = Read(option, text);
        mistake = value is null ? $"\"{text}\" cannot be the value of {option.Name}: {Expected(option)}." : null;
        return value is not null;
    }

    private static SlashValue? Read(SlashOption option, string text) => option.Type switch
    {
        SlashOptionType.Text when option.Choices.Count > 0 => Choice(option, text) is { } choice ? new SlashValue.OfText(choice) : null,
        SlashOptionType.Text => text.Length <= (option.MaxLength ?? 6000) ? new SlashValue.OfText(text) : null,
        SlashOptionType.Boolean => YesOrNo(text) is { } yes ? new SlashValue.OfBoolean(yes) : null,
        SlashOptionType.Integer => long.TryParse(text, CultureInfo.InvariantCulture, out var number) ? new SlashValue.OfInteger(number) : null,
        SlashOptionType.Number => double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? new SlashValue.OfNumber(number) : null,
        SlashOptionType.User => Id(text) is { } id ? new SlashValue.OfUser(new UserId(id)) : null,
        SlashOptionType.Channel => Id(text) is { } id ? new SlashValue.OfChannel(new ChannelId(id)) : null,
        SlashOptionType.Role => Id(text) is { } id ? new SlashValue.OfRole(new RoleId(id)) : null,
        _ => null,
    };

    private static string Expected(SlashOption option) => option.Type switch
    {
        SlashOptionType.Text when option.Choices.Count > 0 => $"choose {string.Join(", ", option.Choices.Select(choice => choice.Name))}",
        SlashOptionType.Text => $"at most {option.MaxLength ?? 6000} characters",
        SlashOptionType.Boolean => "type true or false",
        SlashOptionType.Integer => "type a whole number",
        SlashOptionType.Number => "type a number",
        _ => "type an id, such as 123456789012345678",
    };

    private static string? Choice(SlashOption option, string text) => option.Choices.FirstOrDefault(choice =>
        string.Equals(choice.Name, text, StringComparison.OrdinalIgnoreCase)
        || string.Equals(choice.Value, text, StringComparison.OrdinalIgnoreCase))?.Value;

    private static bool? YesOrNo(string text) => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        _ => null,
    };

    private static ulong? Id(string text) =>
        ulong.TryParse(text.Trim('<', '>', '#', '@', '&'), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
