using System.Net;
using System.Net.Http.Headers;
using Bot.Commands.Chat;
using Bot.Transport.RateLimits;
using Bot.Transport.Wire;
using Microsoft.Extensions.Logging;

namespace Bot.Transport.Rest;

/// <summary>Calls Discord's API: waits its turn, tries again where that is harmless, and after a 401 never calls again.</summary>
internal sealed class RestClient(HttpClient http, TimeProvider time, Jitter jitter, ILogger logger) : IDisposable
{
    /// <summary>As text: an address is then read once for each call, not twice.</summary>
    private readonly string _api = http.BaseAddress!.AbsoluteUri;
    private readonly RequestLimits _limits = new(time);
    private readonly CancellationTokenSource _refused = new();

    /// <summary>Fires once Discord has refused the token.</summary>
    public CancellationToken Refused => _refused.Token;

    /// <param name="route">What to call.</param>
    /// <param name="body">Made anew for each try, since sending one uses it up.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ApiException">Discord did not do it.</exception>
    /// <exception cref="ChatStoppedException">The token is refused, now or before.</exception>
    public async Task<RestAnswer> SendAsync(Route route, Func<HttpContent>? body, CancellationToken cancellationToken)
    {
        var deadline = time.GetUtcNow() + route.Patience;
        Backoff? backoff = null;
        ApiException? failure = null;
        while (true)
        {
            ThrowIfRefused();
            if (!await _limits.EnterAsync(route, deadline, cancellationToken))
            {
                throw failure ?? new ApiException($"{route}: its rate limit is used up", HttpStatusCode.TooManyRequests, 0, mayHaveBeenDone: false);
            }

            TimeSpan wait;
            try
            {
                var answer = await TryAsync(route, body, cancellationToken);
                if (answer.IsSuccess)
                {
                    return answer;
                }

                var error = answer.ReadError();
                ThrowIfRefused(answer, error);
                var doubt = failure?.MayHaveBeenDone == true || answer.Status >= HttpStatusCode.InternalServerError;
                failure = new ApiException($"{route}: {ErrorText.Of(error, (int)answer.Status)}", answer.Status, error?.Code ?? 0, doubt);
                wait = answer.Status == HttpStatusCode.TooManyRequests ? TimeSpan.Zero : (backoff ??= new Backoff(jitter)).Next();
            }
            catch (HttpRequestException e)
            {
                var doubt = failure?.MayHaveBeenDone == true || !NeverLeft(e);
                failure = new ApiException($"{route}: no answer ({e.HttpRequestError})", null, 0, doubt, e);
                wait = (backoff ??= new Backoff(jitter)).Next();
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                // It has waited already.
                failure = new ApiException($"{route}: no answer in time", null, 0, mayHaveBeenDone: true);
                wait = TimeSpan.Zero;
            }

            var worthwhile = failure.Status == HttpStatusCode.TooManyRequests || (failure.IsPassing && (route.Repeatable || !failure.MayHaveBeenDone));
            if (!worthwhile || time.GetUtcNow() + wait >= deadline)
            {
                throw failure;
            }

            TransportLog.TryingAgain(logger, failure.Message);
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    /// <exception cref="ChatStoppedException">The token was refused.</exception>
    public void ThrowIfRefused()
    {
        if (_refused.IsCancellationRequested)
        {
            throw new ChatStoppedException(Remedies.TokenRefused);
        }
    }

    public void Dispose()
    {
        http.Dispose();
        _refused.Dispose();
    }

    private async Task<RestAnswer> TryAsync(Route route, Func<HttpContent>? body, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(route.AnswerTime, time);
        await using var given = cancellationToken.UnsafeRegister(source => ((CancellationTokenSource)source!).Cancel(), timeout);
        using var request = new HttpRequestMessage(route.Method, new Uri(_api + route.Path)) { Content = body?.Invoke() };
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timeout.Token);
        var answer = new RestAnswer(route, response.StatusCode, await response.Content.ReadAsByteArrayAsync(timeout.Token));
        _limits.Learn(route, response.Headers);
        if (_limits.CountIfInvalid(answer.Status, response.Headers))
        {
            TransportLog.TooManyRefused(logger);
        }

        if (answer.Status == HttpStatusCode.TooManyRequests)
        {
            Obey(route, answer.ReadError(), response.Headers);
        }

        TransportLog.Answered(logger, route, (int)answer.Status);
        return answer;
    }

    private void Obey(Route route, ErrorBody? error, HttpResponseHeaders headers)
    {
        var seconds = error?.RetryAfter ?? headers.Number("Retry-After") ?? 1;
        var everything = error?.Global == true || headers.Text("X-RateLimit-Global") is not null;
        TransportLog.Limited(logger, route, seconds, headers.Text("X-RateLimit-Scope") ?? "unknown");
        _limits.Block(route, TimeSpan.FromSeconds(Math.Clamp(seconds, 0, 86_400)), everything);
    }

    private void ThrowIfRefused(RestAnswer answer, ErrorBody? error)
    {
        if (answer.Status == HttpStatusCode.Unauthorized && error?.Code != ErrorCodes.InvalidWebhookToken)
        {
            _refused.Cancel();
            ThrowIfRefused();
        }
    }

    private static bool NeverLeft(HttpRequestException e) =>
        e.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;
}
