using Bot.Commands.Chat;
using Bot.Commands.Dispatch;
using NodaTime;
using NodaTime.Text;

namespace Bot.Commands.OnThisDay;

/// <summary>
/// Buttons that show a page of the events of a day: <c>v1|c|onthisday|1|2026-12-03</c>. They belong to <c>/onthisday</c>
/// and not to <c>/daily</c>, so that everyone may press them.
/// </summary>
internal static class DayButtons
{
    public const string Command = "onthisday";

    private const int FirstYear = 1900;
    private const int LastYear = 9900;

    /// <param name="page">From 0.</param>
    /// <param name="message">Of the message that the button stands on.</param>
    public static ButtonState State(LocalDate date, int page, Visibility message) =>
        new(message, Command, [$"{page}", LocalDatePattern.Iso.Format(date)]);

    /// <returns>Null for a button that cannot be read.</returns>
    public static (int Page, LocalDate Date)? Read(ButtonState button) =>
        button.Number(0) is { } page
        && button.Text(1) is { } text
        && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= FirstYear and <= LastYear } date }
            ? (page, date)
            : null;
}
