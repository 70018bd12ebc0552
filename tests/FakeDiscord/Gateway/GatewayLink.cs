using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FakeDiscord.Gateway;

/// <summary>One connection of a client, which is held to the rules of the gateway.</summary>
/// <param name="compresses">Everything that is sent is one <c>zlib-stream</c>.</param>
internal sealed class GatewayLink(WebSocket socket, Action abort, bool compresses, World world, FakeGateway gateway) : IDisposable
{
    private const int LargestFrame = 4096;
    private const int MostFramesAMinute = 120;

    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly Queue<DateTimeOffset> _recent = new();
    private readonly GatewayProtocol _protocol = new(world, gateway);
    private readonly Deflater? _deflater = compresses ? new Deflater() : null;
    private DateTimeOffset _lastBeat = world.Time.GetUtcNow();
    private bool _closing;

    public async Task RunAsync()
    {
        gateway.Clients.Attach(this);
        try
        {
            var interval = gateway.HeartbeatInterval;
            await SendAsync(10, new JsonObject { ["heartbeat_interval"] = (long)interval.TotalMilliseconds });
            await using var patience = world.Time.CreateTimer(_ => _ = CloseAsync(4009), null, interval * 2, Timeout.InfiniteTimeSpan);
            await ReadAsync(() => patience.Change(interval * 2, Timeout.InfiniteTimeSpan));
        }
        catch (Exception e) when (e is WebSocketException or IOException or OperationCanceledException or InvalidOperationException)
        {
            // The line is dead, which is how some connections end.
        }
        finally
        {
            _protocol.Session?.Leave(this);
            gateway.Clients.Detach(this);
            var code = (int?)socket.CloseStatus;
            if (code is 1000 or 1001 && !_closing && _protocol.Session is { } session)
            {
                gateway.Clients.Forget(session);
            }

            gateway.Record.Closed(code);
            world.Watch.Pulse();
        }
    }

    public void Abort()
    {
        try
        {
            abort();
        }
        catch (ObjectDisposedException)
        {
            // The connection ended a moment ago.
        }
    }

    /// <summary>The session goes on without this connection, which may begin or resume one again.</summary>
    public void LoseSession() => _protocol.LoseSession(this);

    public void Dispose()
    {
        _sending.Dispose();
        _deflater?.Dispose();
    }

    public async Task CloseAsync(int code)
    {
        _closing = true;
        try
        {
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, CancellationToken.None);
        }
        catch (Exception e) when (e is WebSocketException or IOException or InvalidOperationException)
        {
            abort();
        }
    }

    public Task SendAsync(int opcode, JsonNode? data) =>
        SendTextAsync(new JsonObject { ["op"] = opcode, ["d"] = data, ["s"] = null, ["t"] = null }.ToJsonString());

    /// <summary>An event to a line that has just died is not lost: the session keeps it.</summary>
    public async Task TrySendTextAsync(string text)
    {
        try
        {
            await SendTextAsync(text);
        }
        catch (Exception e) when (e is WebSocketException or IOException or OperationCanceledException or InvalidOperationException)
        {
            abort();
        }
    }

    public async Task SendTextAsync(string text)
    {
        await _sending.WaitAsync();
        try
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var (frame, type) = _deflater is null
                ? (bytes, WebSocketMessageType.Text)
                : (_deflater.Deflate(bytes), WebSocketMessageType.Binary);
            await socket.SendAsync(frame, type, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }
    }

    private async Task ReadAsync(Action heard)
    {
        var buffer = new byte[LargestFrame + 1];
        while (true)
        {
            var length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                length += part.Count;
            }
            while (!part.EndOfMessage && length <= LargestFrame);

            if (part.MessageType == WebSocketMessageType.Close)
            {
                await CloseOutAsync();
                return;
            }

            if (!_closing)
            {
                await TakeAsync(buffer.AsMemory(0, length), heard);
            }
        }
    }

    private async Task TakeAsync(ReadOnlyMemory<byte> frame, Action heard)
    {
        var now = world.Time.GetUtcNow();
        _recent.Enqueue(now);
        while (_recent.Peek() <= now - TimeSpan.FromMinutes(1))
        {
            _recent.Dequeue();
        }

        if (frame.Length > LargestFrame)
        {
            await CloseAsync(4002);
        }
        else if (_recent.Count > MostFramesAMinute)
        {
            await CloseAsync(4008);
        }
        else if (Parse(frame.Span) is not { } message)
        {
            await CloseAsync(4002);
        }
        else
        {
            if (message.Number("op") == 1)
            {
                gateway.Record.Silence(now - _lastBeat);
                _lastBeat = now;
                heard();
            }

            if (await _protocol.TakeAsync(this, message) is { } code)
            {
                await CloseAsync(code);
            }
        }

        world.Watch.Pulse();
    }

    private async Task CloseOutAsync()
    {
        if (socket.State == WebSocketState.CloseReceived)
        {
            await socket.CloseOutputAsync(socket.CloseStatus ?? WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }
    }

    private static JsonObject? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
