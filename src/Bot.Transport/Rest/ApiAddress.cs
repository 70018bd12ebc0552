using System.Diagnostics.CodeAnalysis;
using Bot.Commands.Chat;

namespace Bot.Transport.Rest;

/// <summary>Addresses that a token may be sent to: encrypted ones, and this machine.</summary>
public static class ApiAddress
{
    /// <returns>The address, ending in a slash.</returns>
    /// <exception cref="ChatStoppedException">It is none, or plain http to another machine.</exception>
    [SuppressMessage("Design", "CA1054", Justification = "It is what someone wrote into a configuration, and may be anything.")]
    public static Uri Check(string apiUrl)
    {
        if (!Uri.TryCreate(apiUrl, UriKind.Absolute, out var address)
            || address.Scheme is not ("http" or "https")
            || address.Query.Length > 0
            || address.Fragment.Length > 0
            || address.UserInfo.Length > 0)
        {
            throw new ChatStoppedException(Remedies.AddressMalformed(WithoutUser(apiUrl)));
        }

        return address.Scheme is "https" || address.IsLoopback
            ? new Uri(address.AbsoluteUri.TrimEnd('/') + "/")
            : throw new ChatStoppedException(Remedies.AddressUnsafe(apiUrl));
    }

    /// <exception cref="ChatStoppedException">It is no WebSocket address, or an unencrypted one of another machine.</exception>
    internal static Uri CheckGateway(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && IsGateway(address)
            ? address
            : throw new ChatStoppedException(Remedies.GatewayUnsafe(address?.GetLeftPart(UriPartial.Authority) ?? ""));

    internal static bool IsGateway(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme is "wss" || (address.Scheme is "ws" && address.IsLoopback));

    /// <summary>What stands before an @ may be a password.</summary>
    private static string WithoutUser(string url) => url[(url.IndexOf('@') + 1)..];
}
