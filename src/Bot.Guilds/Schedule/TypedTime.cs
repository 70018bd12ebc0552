using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Bot.Guilds.Schedule;

/// <summary>A time of day as people type it.</summary>
public static partial class TypedTime
{
    public const string Forms = "Write a time as 9, 9:30, 21:00, 9 pm, noon or midnight.";

    private const int HoursOfHalfDay = 12;

    /// <param name="problem">A plain line that says what to type instead.</param>
    public static bool TryRead(string typed, out LocalTime time, [NotNullWhen(false)] out string? problem)
    {
        var read = typed.Trim().ToUpperInvariant() switch
        {
            "NOON" or "MIDDAY" => LocalTime.Noon,
            "MIDNIGHT" => LocalTime.Midnight,
            var text => Written(text),
        };
        time = read ?? default;
        problem = read is null ? $"I cannot read that as a time of day. {Forms}" : null;
        return read is not null;
    }

    private static LocalTime? Written(string text)
    {
        var match = HourAndMinute().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"] is { Success: true } minutes ? int.Parse(minutes.ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (match.Groups["half"] is { Success: true } half)
        {
            if (hour is < 1 or > HoursOfHalfDay)
            {
                return null;
            }

            hour = (hour % HoursOfHalfDay) + (half.ValueSpan is "P" ? HoursOfHalfDay : 0);
        }
        else if (hour == 24 && minute == 0)
        {
            hour = 0;
        }

        return hour < NodaConstants.HoursPerDay && minute < NodaConstants.MinutesPerHour ? new LocalTime(hour, minute) : null;
    }

    // 9, 09:30, 9.30, 9h30, 0930, 9 pm, 9:30 p.m.
    [GeneratedRegex(
        @"\A(?:(?<hour>[0-9]{1,2})(?: ?[:.H] ?(?<minute>[0-9]{2})| ?H)?|(?<hour>[0-9]{2})(?<minute>[0-9]{2}))(?: ?(?<half>[AP])(?:M|\.M\.?)?)?\z",
        RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex HourAndMinute();
}
