using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bot.Transport.Rest;
using Bot.Transport.Wire;
using Microsoft.Extensions.Logging;

namespace Bot.Transport.Gateway;

/// <summary>Frames over a WebSocket: one reader, any number of writers.</summary>
internal sealed class GatewaySocket : IDisposable
{
    /// <summary>Bytes; Discord closes a connection that sends more at once.</summary>
    public const int LargestSent = 4096;

    /// <summary>Bytes of text; far above anything that Discord sends to a bot that asks for the GUILDS intent only.</summary>
    private const int LargestReceived = 32 * 1024 * 1024;

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly MessageBuffer _message = new();
    private readonly MessageBuffer _inflated = new();
    private readonly SendBudget _budget;
    private readonly ILogger _logger;
    private Inflater? _inflater;

    private GatewaySocket(TimeProvider time, ILogger logger) => (_budget, _logger) = (new SendBudget(time), logger);

    /// <param name="gateway">Without a query.</param>
    /// <param name="compress">Asks for <c>zlib-stream</c>. A gateway that sends plain text nevertheless is understood, too.</param>
    /// <param name="time">By which the sending is limited.</param>
    /// <param name="logger">For what cannot be read.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="WebSocketException">Nobody answers there, or not as a gateway does.</exception>
    public static async Task<GatewaySocket> ConnectAsync(
        Uri gateway, bool compress, TimeProvider time, ILogger logger, CancellationToken cancellationToken)
    {
        var socket = new GatewaySocket(time, logger);
        try
        {
            // Beats of the gateway's own protocol tell whether the line is alive.
            socket._socket.Options.KeepAliveInterval = TimeSpan.Zero;
            socket._socket.Options.SetRequestHeader("User-Agent", HttpClients.UserAgent);
            if (gateway.IsLoopback)
            {
                socket._socket.Options.Proxy = null;
            }

            var query = new UriBuilder(gateway) { Query = "v=10&encoding=json" + (compress ? "&compress=zlib-stream" : "") };
            await socket._socket.ConnectAsync(query.Uri, cancellationToken);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>
    /// The next frame that can be read, which holds until the next call, or the end of the connection. Cancelling breaks
    /// the connection off.
    /// </summary>
    public async ValueTask<Received> ReceiveAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            ReadOnlyMemory<byte> text;
            try
            {
                var type = await ReceiveMessageAsync(cancellationToken);
                if (type == WebSocketMessageType.Close)
                {
                    var code = (int?)_socket.CloseStatus;
                    await CloseAsync(code ?? (int)WebSocketCloseStatus.NormalClosure, cancellationToken);
                    return new Received(null, code);
                }

                text = type == WebSocketMessageType.Binary ? Inflate() : _message.Written;
            }
            catch (Exception e) when (LineErrors.Tell(e, cancellationToken))
            {
                return new Received(null, (int?)_socket.CloseStatus);
            }

            try
            {
                return new Received(GatewayFrame.Parse(text), null);
            }
            catch (JsonException)
            {
                TransportLog.Unreadable(_logger, (GatewayOpcode)(-1), "frame");
            }
        }
    }

    /// <returns>False where Discord's limit allows no more for now; nothing was sent then.</returns>
    /// <param name="frame">What to send.</param>
    /// <param name="type">How it is written.</param>
    /// <param name="isVital">The connection ends without it.</param>
    /// <param name="cancellationToken">Breaks the connection off.</param>
    /// <exception cref="WebSocketException">The connection is gone.</exception>
    public async Task<bool> TrySendAsync<T>(
        OutgoingFrame<T> frame, JsonTypeInfo<OutgoingFrame<T>> type, bool isVital, CancellationToken cancellationToken)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(frame, type);
        if (bytes.Length > LargestSent)
        {
            throw new InvalidOperationException($"A gateway frame of {bytes.Length} bytes; the gateway takes {LargestSent}.");
        }

        await _sending.WaitAsync(cancellationToken);
        try
        {
            if (!_budget.TryTake(isVital))
            {
                return false;
            }

            await _socket.SendAsync(bytes.AsMemory(), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
            return true;
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Says goodbye; the other side's goodbye then ends <see cref="ReceiveAsync"/>. Does nothing on a dead line.</summary>
    public async Task CloseAsync(int code, CancellationToken cancellationToken)
    {
        try
        {
            await _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, cancellationToken);
        }
        catch (Exception e) when (LineErrors.Tell(e, CancellationToken.None))
        {
            _socket.Abort();
        }
    }

    public void Dispose()
    {
        _socket.Dispose();
        _sending.Dispose();
        _message.Dispose();
        _inflated.Dispose();
        _inflater?.Dispose();
    }

    /// <summary>Receives into <see cref="_message"/>. One that is too large ends as if it were a goodbye.</summary>
    private async ValueTask<WebSocketMessageType> ReceiveMessageAsync(CancellationToken cancellationToken)
    {
        _message.Clear();
        while (true)
        {
            var part = await _socket.ReceiveAsync(_message.Free(), cancellationToken);
            _message.Advance(part.Count);
            if (part.MessageType == WebSocketMessageType.Close || _message.Length > LargestReceived)
            {
                return WebSocketMessageType.Close;
            }

            if (part.EndOfMessage && (part.MessageType == WebSocketMessageType.Text || Inflater.IsWhole(_message.Written.Span)))
            {
                return part.MessageType;
            }
        }
    }

    private ReadOnlyMemory<byte> Inflate()
    {
        _inflated.Clear();
        _inflater ??= new Inflater();
        _inflater.Inflate(_message.Written.Span, _inflated, LargestReceived);
        return _inflated.Written;
    }
}

/// <summary>A frame, or the end of the connection.</summary>
/// <param name="CloseCode">At the end: what Discord closed with, null where the line broke.</param>
internal readonly record struct Received(GatewayFrame? Frame, int? CloseCode);
