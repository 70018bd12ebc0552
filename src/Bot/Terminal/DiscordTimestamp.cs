using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Bot.Terminal;

/// <summary>A moment as Discord writes it, <c>t:1700000000:f</c>, shown in the reader's time zone.</summary>
internal static class DiscordTimestamp
{
    /// <param name="inside">What stands between the angle brackets.</param>
    public static bool TryShow(string inside, TimeZoneInfo zone, [NotNullWhen(true)] out string? text)
    {
        text = null;
        var parts = inside.Split(':');
        if (parts is not ["t", _] and not ["t", _, { Length: 1 }]
            || !long.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var unix)
            || unix < DateTimeOffset.MinValue.AddDays(1).ToUnixTimeSeconds()
            || unix > DateTimeOffset.MaxValue.AddDays(-1).ToUnixTimeSeconds())
        {
            return false;
        }

        var format = (parts.Length == 3 ? parts[2] : "f") switch
        {
            "t" or "T" => "HH:mm",
            "d" or "D" => "d MMMM yyyy",
            _ => "d MMMM yyyy HH:mm",
        };
        text = TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeSeconds(unix), zone).ToString(format, CultureInfo.InvariantCulture);
        return true;
    }
}
