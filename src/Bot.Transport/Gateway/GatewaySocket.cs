using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;
using Bot.Transport.Rest;
using Bot.Transport.Wire;
using Microsoft.Extensions.Logging;

namespace Bot.Transport.Gateway;

/// <summary>Frames over a WebSocket: one reader, any number of writers.</summary>
internal sealed class GatewaySocket : IDisposable
{
    /// <summary>Bytes; Discord closes a connection that sends more at once.</summary>
    public const int LargestSent = 4096;

    /// <summary>Bytes; far above anything that Discord sends to a bot that asks for the GUILDS intent only.</summary>
    private const int LargestReceived = 32 * 1024 * 1024;

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly ILogger _logger;

    private GatewaySocket(ILogger logger) => _logger = logger;

    /// <exception cref="WebSocketException">Nobody answers there, or not as a gateway does.</exception>
    public static async Task<GatewaySocket> ConnectAsync(Uri gateway, ILogger logger, CancellationToken cancellationToken)
    {
        var socket = new GatewaySocket(logger);
        try
        {
            // Beats of the gateway's own protocol tell whether the line is alive.
            socket._socket.Options.KeepAliveInterval = TimeSpan.Zero;
            socket._socket.Options.SetRequestHeader("User-Agent", HttpClients.UserAgent);
            if (gateway.IsLoopback)
            {
                socket._socket.Options.Proxy = null;
            }

            var query = new UriBuilder(gateway) { Query = "v=10&encoding=json" };
            await socket._socket.ConnectAsync(query.Uri, cancellationToken);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>The next frame that can be read, or the end of the connection. Cancelling breaks the connection off.</summary>
    public async Task<Received> ReceiveAsync(CancellationToken cancellationToken)
    {
        using var message = new MessageBuffer();
        while (true)
        {
            message.Clear();
            try
            {
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await _socket.ReceiveAsync(message.Free(), cancellationToken);
                    message.Advance(part.Count);
                }
                while (!part.EndOfMessage && message.Length < LargestReceived);

                if (part.MessageType == WebSocketMessageType.Close || !part.EndOfMessage)
                {
                    var code = (int?)_socket.CloseStatus;
                    await CloseAsync(code ?? (int)WebSocketCloseStatus.NormalClosure, cancellationToken);
                    return new Received(null, code);
                }
            }
            catch (Exception e) when (LineErrors.Tell(e, cancellationToken))
            {
                return new Received(null, (int?)_socket.CloseStatus);
            }

            if (Parse(message.Written) is { } frame)
            {
                return new Received(frame, null);
            }
        }
    }

    /// <exception cref="WebSocketException">The connection is gone.</exception>
    public async Task SendAsync(GatewayOpcode opcode, JsonElement data, CancellationToken cancellationToken)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(new GatewayFrame { Op = opcode, D = data }, WireJson.Default.GatewayFrame);
        if (bytes.Length > LargestSent)
        {
            throw new InvalidOperationException($"A gateway frame of {bytes.Length} bytes; the gateway takes {LargestSent}.");
        }

        await _sending.WaitAsync(cancellationToken);
        try
        {
            await _socket.SendAsync(bytes.AsMemory(), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
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
    }

    private GatewayFrame? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, WireJson.Default.GatewayFrame);
        }
        catch (JsonException)
        {
            TransportLog.Unreadable(_logger, (GatewayOpcode)(-1), "frame");
            return null;
        }
    }

    /// <summary>Rented memory that grows with a message.</summary>
    private sealed class MessageBuffer : IDisposable
    {
        private byte[] _bytes = ArrayPool<byte>.Shared.Rent(8 * 1024);

        public int Length { get; private set; }

        public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

        public void Clear() => Length = 0;

        public void Advance(int count) => Length += count;

        public Memory<byte> Free()
        {
            if (Length == _bytes.Length)
            {
                var larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
                Written.CopyTo(larger);
                ArrayPool<byte>.Shared.Return(_bytes);
                _bytes = larger;
            }

            return _bytes.AsMemory(Length);
        }

        public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);
    }
}

/// <summary>A frame, or the end of the connection.</summary>
/// <param name="CloseCode">At the end: what Discord closed with, null where the line broke.</param>
internal readonly record struct Received(GatewayFrame? Frame, int? CloseCode);
