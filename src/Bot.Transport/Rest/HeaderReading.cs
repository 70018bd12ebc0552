using System.Globalization;
using System.Net.Http.Headers;

namespace Bot.Transport.Rest;

internal static class HeaderReading
{
    public static string? Text(this HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.Count > 0 ? values.First() : null;

    /// <summary>Null where the header is missing or no number from 0 up to a day of seconds.</summary>
    public static double? Number(this HttpResponseHeaders headers, string name) =>
        double.TryParse(headers.Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 86_400
            ? value
            : null;
}
