using Bot.Commands.Chat;

namespace Bot.Commands.Dispatch;

/// <summary>Completions as Discord takes them; one that breaks a rule would make it show none at all.</summary>
internal static class Suggestions
{
    /// <summary>At most <see cref="ChatLimits.Choices"/>, each once. The value of one too long is its beginning.</summary>
    public static IReadOnlyList<SlashChoice> Of(IEnumerable<string> completions) =>
        [.. completions
            .Select(PlainText.Clean)
            .Where(text => !string.IsNullOrWhiteSpace(text))
            .Select(text => new SlashChoice(PlainText.Truncate(text, ChatLimits.Choice), Beginning(text)))
            .DistinctBy(choice => choice.Name, StringComparer.Ordinal)
            .Take(ChatLimits.Choices)];

    private static string Beginning(string text) =>
        text.Length <= ChatLimits.Choice ? text
        : char.IsHighSurrogate(text[ChatLimits.Choice - 1]) ? text[..(ChatLimits.Choice - 1)]
        : text[..ChatLimits.Choice];
}
