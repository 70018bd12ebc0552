namespace FakeDiscord.Rules;

internal static class Urls
{
    public static void Check(string? url, int most, string at, Problems problems)
    {
        if (url is not null)
        {
            problems.Length(url, 1, most, at);
            problems.Require(
                Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed is { Scheme: "http" or "https" },
                at, "URL_TYPE_INVALID_SCHEME", "Scheme must be one of ('http', 'https').");
        }
    }
}
