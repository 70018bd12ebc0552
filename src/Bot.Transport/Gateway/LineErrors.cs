using System.Net.WebSockets;

namespace Bot.Transport.Gateway;

internal static class LineErrors
{
    /// <summary>
    /// A dead WebSocket shows itself in five ways, depending on who found out and when; one of them looks like a
    /// cancellation that nobody asked for.
    /// </summary>
    /// <param name="error">What a call of the socket threw.</param>
    /// <param name="cancellationToken">What the caller may have cancelled.</param>
    public static bool Tell(Exception error, CancellationToken cancellationToken) =>
        error is WebSocketException or IOException or InvalidOperationException or InvalidDataException
        || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested);
}
