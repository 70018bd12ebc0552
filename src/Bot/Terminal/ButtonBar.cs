using Bot.Commands.Chat;

namespace Bot.Terminal;

/// <summary>The buttons of a reply that can be pressed by number, from 1.</summary>
internal static class ButtonBar
{
    public static IReadOnlyList<ReplyButton> Pressable(Reply reply) =>
        [.. reply.Buttons.Where(button => button is { CustomId: not null, Disabled: false })];

    public static IReadOnlyList<ReplyButton> Links(Reply reply) => [.. reply.Buttons.Where(button => button.Url is not null)];

    /// <summary>"[1] Next   [2] Back"; empty without buttons.</summary>
    public static string Line(Reply reply) =>
        string.Join("   ", Pressable(reply).Select((button, index) => $"[{index + 1}] {PlainText.Clean(button.Label)}"));
}
