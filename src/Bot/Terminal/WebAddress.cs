namespace Bot.Terminal;

internal static class WebAddress
{
    /// <summary>Only such addresses are shown as links.</summary>
    public static bool Is(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !text.Any(char.IsControl);
}
