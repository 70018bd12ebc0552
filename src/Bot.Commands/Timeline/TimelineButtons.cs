using Bot.Answers.Timeline;
using Bot.Articles.Dates;
using Bot.Commands.Cards;
using Bot.Commands.Chat;
using Bot.Commands.Dispatch;

namespace Bot.Commands.Timeline;

/// <summary>Buttons that show a page of a timeline: <c>v1|c|timeline|2|1975|1983-12|article|person</c>; what was not asked for is empty.</summary>
internal static class TimelineButtons
{
    public const string Command = "timeline";

    private const int RoomForName = 24;

    /// <param name="query">Article and person by their full names.</param>
    /// <param name="page">From 0.</param>
    /// <param name="message">Of the message that the button stands on.</param>
    public static ButtonState State(TimelineQuery query, int page, Visibility message) =>
        new(message, Command, [$"{page}", query.From?.ToString() ?? "", query.To?.ToString() ?? "", Key(query.Article), Key(query.Person)]);

    /// <param name="titles">Of all articles.</param>
    /// <param name="names">Of all people.</param>
    /// <returns>Null for a button that cannot be read, or whose article or person is gone.</returns>
    public static (int Page, TimelineQuery Query)? Read(ButtonState button, IEnumerable<string> titles, IEnumerable<string> names)
    {
        if (button.Number(0) is not { } page || button.Arguments is not [_, var from, var to, var article, var person])
        {
            return null;
        }

        var (title, name) = (NameKey.Find(article, titles), NameKey.Find(person, names));
        if ((title is null && article.Length > 0) || (name is null && person.Length > 0))
        {
            return null;
        }

        try
        {
            return (page, new TimelineQuery(title, name, Date(from), Date(to)));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static EdtfDate? Date(string edtf) => edtf.Length == 0 ? null : EdtfDate.Parse(edtf);

    private static string Key(string? name) => name is null ? "" : NameKey.Of(name, RoomForName);
}
