using System.Diagnostics.CodeAnalysis;

namespace Bot.Terminal;

/// <summary>The only addresses that the terminal shows as links.</summary>
internal static class WebAddress
{
    public static bool TryRead(string text, [NotNullWhen(true)] out string? url)
    {
        var unescaped = text.Replace("\\", "", StringComparison.Ordinal);
        url = Uri.TryCreate(unescaped, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? unescaped : null;
        return url is not null;
    }
}
