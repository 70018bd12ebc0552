using System.Net.WebSockets;
using Bot.Commands.Chat;
using Microsoft.Extensions.Logging;

namespace Bot.Transport.Gateway;

/// <summary>Keeps one shard connected: one connection after the other, on the same session for as long as Discord keeps it.</summary>
/// <param name="earlier">A session to go on with; null to begin one.</param>
internal sealed class ShardClient(
    Shard shard, GatewaySession? earlier, SessionStarts starts, GatewayOptions options, GatewayEvents events, ILogger logger)
{
    /// <summary>A session's own address may be gone for good, so it is not tried for ever.</summary>
    private const int MostFailedResumes = 4;

    private static readonly TimeSpan ConnectTime = TimeSpan.FromSeconds(20);

    private readonly SessionState _session = new(earlier);

    public Shard Shard => shard;

    /// <summary>Null where there is none to go on with.</summary>
    public GatewaySession? Session => _session.Current;

    /// <summary>Runs until cancelled; then it closes the connection in good order and returns.</summary>
    /// <exception cref="ChatStoppedException">Discord will not have the bot.</exception>
    public async Task RunAsync(CancellationToken closing)
    {
        var backoff = new Backoff(options.Jitter);
        var failedResumes = 0;
        while (!closing.IsCancellationRequested)
        {
            try
            {
                var end = await ConnectOnceAsync(closing);
                if (closing.IsCancellationRequested)
                {
                    return;
                }

                if (end.WasReady)
                {
                    backoff.Reset();
                    failedResumes = 0;
                }

                if (end.Next == NextStep.Stop)
                {
                    throw new ChatStoppedException(end.Reason);
                }

                var next = end.Next;
                if (_session.Current is null || (!end.WasReady && ++failedResumes > MostFailedResumes))
                {
                    next = NextStep.Identify;
                }

                if (next == NextStep.Identify)
                {
                    _session.Forget();
                    failedResumes = 0;
                }

                var wait = backoff.Next();
                TransportLog.Ended(logger, shard, end.Reason, next, wait.TotalSeconds);
                await Task.Delay(wait, options.Time, closing);
            }
            catch (OperationCanceledException) when (closing.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task<ConnectionEnd> ConnectOnceAsync(CancellationToken closing)
    {
        if (_session.Current is { } session)
        {
            return await ConnectAsync(session.ResumeUrl, start: null, closing);
        }

        using var start = await starts.NextAsync(shard, closing);
        return await ConnectAsync(start.Gateway, start, closing);
    }

    private async Task<ConnectionEnd> ConnectAsync(Uri address, SessionStart? start, CancellationToken closing)
    {
        using var timeout = new CancellationTokenSource(ConnectTime, options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, closing);
        GatewaySocket socket;
        try
        {
            socket = await GatewaySocket.ConnectAsync(address, options.Compress, options.Time, logger, either.Token);
        }
        catch (WebSocketException)
        {
            return new ConnectionEnd(NextStep.Resume, $"{address.Host} does not answer as a gateway");
        }
        catch (OperationCanceledException) when (!closing.IsCancellationRequested)
        {
            return new ConnectionEnd(NextStep.Resume, $"{address.Host} does not answer");
        }

        using (socket)
        {
            return await new GatewayConnection(socket, address, shard, _session, start, options, events, logger).RunAsync(closing);
        }
    }
}
