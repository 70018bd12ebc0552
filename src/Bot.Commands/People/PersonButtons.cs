using Bot.Commands.Cards;
using Bot.Commands.Chat;
using Bot.Commands.Dispatch;

namespace Bot.Commands.People;

/// <summary>Buttons that open the card of a person: <c>v1|c|person|0|Ali Soilih</c>.</summary>
internal static class PersonButtons
{
    public const string Command = "person";

    private const int RoomForName = 80;

    /// <param name="message">Of the message that the button stands on.</param>
    /// <param name="page">From 0.</param>
    public static ButtonState State(string name, int page, Visibility message) =>
        new(message, Command, [$"{page}", NameKey.Of(name, RoomForName)]);

    public static IEnumerable<ReplyButton> For(IEnumerable<string> names, Visibility message) =>
        from name in names
        let label = PlainText.Truncate(PlainText.Clean(name).Trim(), ChatLimits.ButtonLabel)
        where label.Length > 0
        select ReplyButton.Action(label, State(name, 0, message).ToString());
}
