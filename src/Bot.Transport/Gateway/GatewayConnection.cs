using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bot.Transport.Rest;
using Bot.Transport.Wire;
using Microsoft.Extensions.Logging;

namespace Bot.Transport.Gateway;

/// <summary>One connection to the gateway, from Hello to its end.</summary>
internal sealed class GatewayConnection(
    GatewaySocket socket, Uri address, SessionState session, BotToken token, GatewayEvents events, TimeProvider time, Jitter jitter, ILogger logger)
{
    private static readonly TimeSpan HelloTime = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan GoodbyeTime = TimeSpan.FromSeconds(2);

    private bool _ready;

    /// <param name="closing">Closes the connection in good order, which ends the session.</param>
    public async Task<ConnectionEnd> RunAsync(CancellationToken closing)
    {
        using var broken = new CancellationTokenSource();
        var closed = Cancellation.AnyAsync(closing, broken.Token);
        var tasks = new List<Task> { closed };
        try
        {
            if (await ReceiveHelloAsync(closing) is not { } hello)
            {
                return new ConnectionEnd(NextStep.Resume, "no Hello came");
            }

            var heart = new Heart(socket, hello, time, () => session.LastSequence);
            var beating = heart.BeatAsync(jitter.Next(), broken.Token);
            tasks.Add(beating);
            await IntroduceAsync(closing);
            var reading = ReadAsync(heart, broken.Token);
            tasks.Add(reading);

            var first = await Task.WhenAny(reading, beating, closed);
            if (first == reading)
            {
                return await reading with { WasReady = _ready };
            }

            using var patience = new CancellationTokenSource(GoodbyeTime, time);
            await socket.CloseAsync(first == closed ? (int)WebSocketCloseStatus.NormalClosure : CloseCodes.Zombie, patience.Token);
            if (first == closed)
            {
                await Task.WhenAny(reading, Cancellation.AnyAsync(patience.Token, broken.Token));
            }

            return new ConnectionEnd(NextStep.Resume, "no heartbeat was acknowledged", _ready);
        }
        catch (Exception e) when (LineErrors.Tell(e, closing))
        {
            return new ConnectionEnd(NextStep.Resume, "it broke off", _ready);
        }
        finally
        {
            await broken.CancelAsync();
            await Task.WhenAll(tasks).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<TimeSpan?> ReceiveHelloAsync(CancellationToken closing)
    {
        using var timeout = new CancellationTokenSource(HelloTime, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, closing);
        try
        {
            var received = await socket.ReceiveAsync(either.Token);
            var hello = received.Frame is { Op: GatewayOpcode.Hello } frame ? Read(frame, WireJson.Default.Hello) : null;
            return hello is { HeartbeatInterval: >= 1 and <= 3_600_000 } ? TimeSpan.FromMilliseconds(hello.HeartbeatInterval) : null;
        }
        catch (OperationCanceledException) when (!closing.IsCancellationRequested)
        {
            return null;
        }
    }

    private Task IntroduceAsync(CancellationToken cancellationToken)
    {
        if (session.Current is { } current)
        {
            var resume = new Resume { Token = token.Secret, SessionId = current.Id, Seq = current.Sequence };
            return socket.SendAsync(GatewayOpcode.Resume, JsonSerializer.SerializeToElement(resume, WireJson.Default.Resume), cancellationToken);
        }

        session.Forget();
        var identify = new Identify
        {
            Token = token.Secret,
            Intents = GatewayIntents.Guilds,
            Properties = new IdentifyProperties(Environment.OSVersion.Platform.ToString(), "Almanac", "Almanac"),
        };
        return socket.SendAsync(GatewayOpcode.Identify, JsonSerializer.SerializeToElement(identify, WireJson.Default.Identify), cancellationToken);
    }

    private async Task<ConnectionEnd> ReadAsync(Heart heart, CancellationToken broken)
    {
        while (true)
        {
            var (frame, closeCode) = await socket.ReceiveAsync(broken);
            if (frame is null)
            {
                return CloseCodes.Meaning(closeCode);
            }

            TransportLog.Received(logger, frame.Op, frame.T ?? "");
            switch (frame.Op)
            {
                case GatewayOpcode.Dispatch when session.Take(frame):
                    Dispatch(frame);
                    break;
                case GatewayOpcode.HeartbeatAck:
                    heart.Acknowledge();
                    break;
                case GatewayOpcode.Heartbeat:
                    await heart.BeatOnceAsync(broken);
                    break;
                case GatewayOpcode.Reconnect:
                    await socket.CloseAsync(CloseCodes.Zombie, broken);
                    return new ConnectionEnd(NextStep.Resume, "Discord asked to reconnect");
                case GatewayOpcode.InvalidSession:
                    await socket.CloseAsync(CloseCodes.Zombie, broken);
                    return new ConnectionEnd(
                        frame.D.ValueKind == JsonValueKind.True ? NextStep.Resume : NextStep.Identify, "Discord does not know the session");
            }
        }
    }

    private void Dispatch(GatewayFrame frame)
    {
        switch (frame.T)
        {
            case "READY" when Read(frame, WireJson.Default.Ready) is { } ready:
                session.Begin(ready, ready.ResumeGatewayUrl is { } url ? ApiAddress.CheckGateway(url) : address);
                _ready = true;
                events.Ready(ready);
                break;
            case "RESUMED":
                _ready = true;
                events.Resumed();
                break;
            case "INTERACTION_CREATE" when Read(frame, WireJson.Default.InteractionEvent) is { } interaction:
                events.Interaction(interaction);
                break;
        }
    }

    private T? Read<T>(GatewayFrame frame, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return frame.D.Deserialize(type);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            TransportLog.Unreadable(logger, frame.Op, frame.T ?? "");
            return null;
        }
    }
}
