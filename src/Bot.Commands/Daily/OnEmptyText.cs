using Bot.Commands.Chat;
using Bot.Guilds.Subscriptions;

namespace Bot.Commands.Daily;

/// <summary>What to post on a day with no events, as people choose it and read it.</summary>
internal static class OnEmptyText
{
    public static readonly IReadOnlyList<SlashChoice> Choices =
    [
        new("upcoming: the next anniversary, once a week", "upcoming"),
        new("fact: something else from the articles", "fact"),
        new("skip: nothing", "skip"),
    ];

    /// <param name="value">Of one of the choices; null where nothing was chosen.</param>
    public static OnEmpty Read(string? value) => value switch
    {
        "fact" => OnEmpty.Fact,
        "skip" => OnEmpty.Skip,
        _ => OnEmpty.Upcoming,
    };

    public static string Line(OnEmpty onEmpty) => onEmpty switch
    {
        OnEmpty.Fact => "On a day with no events: something else from the articles, nothing twice before all was told",
        OnEmpty.Skip => "On a day with no events: nothing",
        _ => "On a day with no events: when the next anniversary is, at most once in seven days",
    };
}
