using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bot.Commands.Chat;
using Bot.Transport.Rest;
using Bot.Transport.Wire;
using Microsoft.Extensions.Logging;

namespace Bot.Transport.Gateway;

/// <summary>One connection to the gateway, from Hello to its end.</summary>
/// <param name="address">Where it leads; a session goes on there unless Discord names another address.</param>
/// <param name="start">The leave to begin a session; null to go on with one.</param>
internal sealed class GatewayConnection(
    GatewaySocket socket,
    Uri address,
    Shard shard,
    SessionState session,
    SessionStart? start,
    GatewayOptions options,
    GatewayEvents events,
    ILogger logger)
{
    private static readonly TimeSpan HelloTime = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan ReadyTime = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan GoodbyeTime = TimeSpan.FromSeconds(2);

    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _takesEvents = true;

    /// <param name="closing">Closes the connection in good order.</param>
    public async Task<ConnectionEnd> RunAsync(CancellationToken closing)
    {
        using var broken = new CancellationTokenSource();
        var closed = Cancellation.AnyAsync(closing, broken.Token);
        var tasks = new List<Task> { closed };
        try
        {
            if (await ReceiveHelloAsync(closing) is not { } hello)
            {
                return End(NextStep.Resume, "no Hello came");
            }

            var heart = new Heart(socket, hello, options.Time, () => session.LastSequence);
            var beating = heart.BeatAsync(options.Jitter.Next(), broken.Token);
            tasks.Add(beating);
            await IntroduceAsync(closing);
            var reading = ReadAsync(heart, broken.Token);
            tasks.Add(reading);
            var ignored = IgnoredAsync(broken.Token);
            tasks.Add(ignored);

            var first = await Task.WhenAny(reading, beating, closed, ignored);
            if (first == reading)
            {
                return await reading;
            }

            if (first == closed)
            {
                await SayGoodbyeAsync(reading, broken.Token);
                return End(NextStep.Resume, "the bot stops");
            }

            await socket.CloseAsync(CloseCodes.Zombie, CancellationToken.None).WaitAsync(GoodbyeTime, options.Time, CancellationToken.None);
            return End(NextStep.Resume, first == beating ? "no heartbeat was acknowledged" : "it was never ready");
        }
        catch (Exception e) when (e is TimeoutException || LineErrors.Tell(e, closing))
        {
            return End(NextStep.Resume, "it broke off");
        }
        finally
        {
            await broken.CancelAsync();
            await Task.WhenAll(tasks).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private ConnectionEnd End(NextStep next, string reason) => new(next, reason, _ready.Task.IsCompleted);

    /// <summary>The other side answers a goodbye, but is not waited for long.</summary>
    private async Task SayGoodbyeAsync(Task reading, CancellationToken broken)
    {
        using var patience = new CancellationTokenSource(GoodbyeTime, options.Time);
        var code = options.LeavesSessionsOpen ? CloseCodes.Restart : (int)WebSocketCloseStatus.NormalClosure;
        await socket.CloseAsync(code, patience.Token);
        await Task.WhenAny(reading, Cancellation.AnyAsync(patience.Token, broken));
    }

    private async Task<TimeSpan?> ReceiveHelloAsync(CancellationToken closing)
    {
        using var timeout = new CancellationTokenSource(HelloTime, options.Time);
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

    private async Task IntroduceAsync(CancellationToken cancellationToken)
    {
        if (start is null && session.Current is { } current)
        {
            var resume = new Resume { Token = options.Token.Secret, SessionId = current.Id, Seq = current.Sequence };
            await socket.TrySendAsync(
                new OutgoingFrame<Resume>(GatewayOpcode.Resume, resume), WireJson.Default.OutgoingFrameResume, isVital: true, cancellationToken);
            return;
        }

        session.Forget();
        var identify = new Identify
        {
            Token = options.Token.Secret,
            Intents = GatewayIntents.Guilds,
            Properties = new IdentifyProperties(Environment.OSVersion.Platform.ToString(), "Almanac", "Almanac"),
            Shard = shard == Shard.Only ? null : [shard.Id, shard.Count],
        };
        await socket.TrySendAsync(
            new OutgoingFrame<Identify>(GatewayOpcode.Identify, identify), WireJson.Default.OutgoingFrameIdentify, isVital: true, cancellationToken);
        start?.Begun();
    }

    /// <summary>Ends when Discord has answered neither READY nor RESUMED for too long.</summary>
    private async Task IgnoredAsync(CancellationToken broken)
    {
        try
        {
            await _ready.Task.WaitAsync(ReadyTime, options.Time, broken);
            await Cancellation.AnyAsync(broken);
        }
        catch (TimeoutException)
        {
            // Which is what it is for.
        }
    }

    private async Task<ConnectionEnd> ReadAsync(Heart heart, CancellationToken broken)
    {
        while (true)
        {
            var (received, closeCode) = await socket.ReceiveAsync(broken);
            if (received is not { } frame)
            {
                return CloseCodes.Meaning(closeCode) with { WasReady = _ready.Task.IsCompleted };
            }

            TransportLog.Received(logger, frame.Op, frame.Event ?? "");
            switch (frame.Op)
            {
                case GatewayOpcode.Dispatch:
                    Take(frame);
                    break;
                case GatewayOpcode.HeartbeatAck:
                    heart.Acknowledge();
                    break;
                case GatewayOpcode.Heartbeat:
                    await heart.BeatOnceAsync(broken);
                    break;
                case GatewayOpcode.Reconnect:
                    await socket.CloseAsync(CloseCodes.Zombie, broken);
                    return End(NextStep.Resume, "Discord asked to reconnect");
                case GatewayOpcode.InvalidSession:
                    await socket.CloseAsync(CloseCodes.Zombie, broken);
                    var isResumable = Read(frame, WireJson.Default.NullableBoolean) == true;
                    return End(isResumable ? NextStep.Resume : NextStep.Identify, "Discord does not know the session");
            }
        }
    }

    /// <summary>From the first event on that nobody takes any more, none is counted: a resumed session gets them again.</summary>
    private void Take(GatewayFrame frame)
    {
        if (_takesEvents && !session.IsRepeated(frame))
        {
            _takesEvents = Dispatch(frame);
            if (_takesEvents)
            {
                session.Count(frame);
            }
        }
    }

    /// <returns>False for an event that counts as not received.</returns>
    private bool Dispatch(GatewayFrame frame)
    {
        switch (frame.Event)
        {
            case "READY" when Read(frame, WireJson.Default.Ready) is { } ready:
                session.Begin(ready, ready.ResumeGatewayUrl is { } url ? ApiAddress.CheckGateway(url) : address);
                _ready.TrySetResult();
                events.Ready(shard, ready);
                return true;
            case "RESUMED":
                _ready.TrySetResult();
                events.Resumed(shard);
                return true;
            case "GUILD_CREATE" when Read(frame, WireJson.Default.GuildEvent) is { } guild:
                events.Guild(guild.Unavailable == true ? new GuildNews.Away(Id(guild)) : new GuildNews.Here(Id(guild)));
                return true;
            case "GUILD_DELETE" when Read(frame, WireJson.Default.GuildEvent) is { } guild:
                events.Guild(guild.Unavailable is null ? new GuildNews.Gone(Id(guild)) : new GuildNews.Away(Id(guild)));
                return true;
            case "INTERACTION_CREATE" when Read(frame, WireJson.Default.InteractionEvent) is { } interaction:
                return events.Interaction(interaction);
            default:
                return true;
        }
    }

    private static GuildId Id(GuildEvent guild) => new(guild.Id.Value);

    private T? Read<T>(GatewayFrame frame, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(frame.Data.Span, type);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            TransportLog.Unreadable(logger, frame.Op, frame.Event ?? "");
            return default;
        }
    }
}
