using System.Net.WebSockets;
using Bot.Commands.Chat;
using Bot.Transport.Rest;
using Microsoft.Extensions.Logging;

namespace Bot.Transport.Gateway;

/// <summary>Stays connected: one connection after the other, on the same session for as long as Discord keeps it.</summary>
internal sealed class GatewayClient(SessionStarts starts, BotToken token, TimeProvider time, Jitter jitter, ILogger logger)
{
    /// <summary>A session's own address may be gone for good, so it is not tried for ever.</summary>
    private const int MostFailedResumes = 4;

    private static readonly TimeSpan ConnectTime = TimeSpan.FromSeconds(20);

    /// <summary>Runs until cancelled; then it closes the connection in good order and returns.</summary>
    /// <exception cref="ChatStoppedException">Discord will not have the bot.</exception>
    public async Task RunAsync(GatewayEvents events, CancellationToken closing)
    {
        var session = new SessionState();
        var backoff = new Backoff(jitter);
        var failedResumes = 0;
        while (!closing.IsCancellationRequested)
        {
            try
            {
                var end = await ConnectOnceAsync(session, events, closing);
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
                if (session.Current is null || (!end.WasReady && ++failedResumes > MostFailedResumes))
                {
                    next = NextStep.Identify;
                }

                if (next == NextStep.Identify)
                {
                    session.Forget();
                    failedResumes = 0;
                }

                var wait = backoff.Next();
                TransportLog.Ended(logger, end.Reason, next, wait.TotalSeconds);
                await Task.Delay(wait, time, closing);
            }
            catch (OperationCanceledException) when (closing.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task<ConnectionEnd> ConnectOnceAsync(SessionState session, GatewayEvents events, CancellationToken closing)
    {
        var address = session.Current?.ResumeUrl ?? await starts.NextAsync(closing);
        using var timeout = new CancellationTokenSource(ConnectTime, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, closing);
        GatewaySocket socket;
        try
        {
            socket = await GatewaySocket.ConnectAsync(address, logger, either.Token);
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
            return await new GatewayConnection(socket, address, session, token, events, time, jitter, logger).RunAsync(closing);
        }
    }
}
