using Bot.Transport.Wire;

namespace Bot.Transport.Gateway;

/// <summary>Shows Discord that the bot is alive, and finds out whether the line is.</summary>
internal sealed class Heart(GatewaySocket socket, TimeSpan interval, TimeProvider time, Func<long?> lastSequence)
{
    private volatile bool _acknowledged = true;

    /// <summary>
    /// Beats until cancelled, or until the line is dead: no answer came between one beat and the next. The first beat
    /// comes after a part of the interval left to chance, so that bots that connected together do not beat together.
    /// </summary>
    /// <param name="jitter">From 0 to 1.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task BeatAsync(double jitter, CancellationToken cancellationToken)
    {
        var due = Task.Delay(interval * jitter, time, cancellationToken);
        while (true)
        {
            await due;

            // The next beat is due from now on, however long this one takes to send.
            due = Task.Delay(interval, time, cancellationToken);
            if (!_acknowledged)
            {
                return;
            }

            _acknowledged = false;
            try
            {
                await SendAsync(isVital: true, cancellationToken).WaitAsync(interval, time, cancellationToken);
            }
            catch (Exception e) when (e is TimeoutException || LineErrors.Tell(e, cancellationToken))
            {
                return;
            }
        }
    }

    /// <summary>Beats out of turn, because Discord asked; left out where it asks more often than the bot may send.</summary>
    public Task BeatOnceAsync(CancellationToken cancellationToken) => SendAsync(isVital: false, cancellationToken);

    public void Acknowledge() => _acknowledged = true;

    private Task<bool> SendAsync(bool isVital, CancellationToken cancellationToken) => socket.TrySendAsync(
        new OutgoingFrame<long?>(GatewayOpcode.Heartbeat, lastSequence()), WireJson.Default.OutgoingFrameNullableInt64, isVital, cancellationToken);
}
