using NodaTime;

namespace Bot.Commands.Daily;

/// <summary>"This comes 2 hours late: I was not running."</summary>
internal static class LateText
{
    /// <param name="tried">An earlier attempt failed, so it is not that the bot was down.</param>
    public static string Line(Duration late, bool tried) =>
        $"This comes {Span(late)} late: {(tried ? "I could not post it earlier" : "I was not running")}.";

    private static string Span(Duration late)
    {
        var minutes = Math.Max(1, (int)Math.Round(late.TotalMinutes));
        return minutes < NodaConstants.MinutesPerHour ? Count(minutes, "minute")
            : minutes % NodaConstants.MinutesPerHour == 0 ? Count(minutes / NodaConstants.MinutesPerHour, "hour")
            : $"{Count(minutes / NodaConstants.MinutesPerHour, "hour")} and {Count(minutes % NodaConstants.MinutesPerHour, "minute")}";
    }

    private static string Count(int count, string unit) => count == 1 ? $"1 {unit}" : $"{count} {unit}s";
}
