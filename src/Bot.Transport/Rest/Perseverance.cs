using Microsoft.Extensions.Logging;

namespace Bot.Transport.Rest;

/// <summary>Asks on and on until Discord answers: for what the bot cannot do without. Says once that it waits, and once that it need not any more.</summary>
internal sealed class Perseverance(string host, TimeProvider time, Jitter jitter, ILogger logger)
{
    private int _waiting;

    /// <exception cref="ApiException">Discord answered, and asking again would bring the same.</exception>
    public async Task<T> AskAsync<T>(Func<CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
    {
        var backoff = new Backoff(jitter);
        while (true)
        {
            try
            {
                var answer = await ask(cancellationToken);
                if (Interlocked.Exchange(ref _waiting, 0) == 1)
                {
                    TransportLog.ApiIsBack(logger, host);
                }

                return answer;
            }
            catch (ApiException e) when (e.IsPassing)
            {
                if (Interlocked.Exchange(ref _waiting, 1) == 0)
                {
                    TransportLog.ApiIsAway(logger, host, e.Message);
                }
            }

            await Task.Delay(backoff.Next(), time, cancellationToken);
        }
    }
}
