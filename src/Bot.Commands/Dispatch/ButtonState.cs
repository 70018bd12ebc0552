using Bot.Commands.Chat;

namespace Bot.Commands.Dispatch;

/// <summary>
/// All that a button knows, as it stands in its <c>custom_id</c>: <c>v1|c|person|2|Ali Soilih</c>. It outlives restarts
/// and works for whoever presses. A press on a message that the whole channel sees (<c>c</c>) is answered to that person
/// alone, in a new private message; a press on a private message (<c>p</c>) changes that message.
/// </summary>
/// <param name="Message">Of the message that the button stands on.</param>
/// <param name="Command">The command that answers a press.</param>
/// <param name="Arguments">Without <c>|</c>; what they mean is that command's business.</param>
public sealed record ButtonState(Visibility Message, string Command, IReadOnlyList<string> Arguments)
{
    private const char Separator = '|';
    private const string Version = "v1";
    private const string OnPrivateMessage = "p";
    private const string OnChannelMessage = "c";

    /// <returns>Null for anything that no version of this bot has written, and for what another version wrote.</returns>
    public static ButtonState? Read(string customId) =>
        customId.Split(Separator) is [Version, OnPrivateMessage or OnChannelMessage, { Length: > 0 } command, .. var arguments]
            ? new ButtonState(MessageOf(customId), command, arguments)
            : null;

    /// <summary>An argument that is a count from 0.</summary>
    /// <returns>Null where it is missing or no such number.</returns>
    public int? Number(int index) =>
        Text(index) is { } text && int.TryParse(text, System.Globalization.NumberStyles.None, null, out var number) ? number : null;

    public string? Text(int index) => index < Arguments.Count ? Arguments[index] : null;

    /// <summary>The <c>custom_id</c>.</summary>
    public override string ToString() =>
        string.Join(Separator, [Version, Message == Visibility.Private ? OnPrivateMessage : OnChannelMessage, Command, .. Arguments]);

    private static Visibility MessageOf(string customId) =>
        customId.StartsWith($"{Version}{Separator}{OnPrivateMessage}{Separator}", StringComparison.Ordinal) ? Visibility.Private : Visibility.Channel;
}
