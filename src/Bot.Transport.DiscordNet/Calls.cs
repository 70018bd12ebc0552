using System.Net;
using Bot.Commands.Chat;
using Bot.Transport.Rest;
using Discord;
using Discord.Net;

namespace Bot.Transport.DiscordNet;

/// <summary>Calls of the library, with the errors of the built-in client in the place of the library's; after a 401 there are no more.</summary>
internal sealed class Calls(TimeProvider time, Action refused)
{
    /// <summary>For one call, its waiting for a rate limit included.</summary>
    private static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(15);

    private volatile bool _refused;

    public Task DoAsync(Func<RequestOptions, Task> call, CancellationToken cancellationToken) => DoAsync(call, AnswerTime, cancellationToken);

    public Task DoAsync(Func<RequestOptions, Task> call, TimeSpan patience, CancellationToken cancellationToken) => DoAsync(
        async options =>
        {
            await call(options);
            return true;
        },
        patience,
        cancellationToken);

    public Task<T> DoAsync<T>(Func<RequestOptions, Task<T>> call, CancellationToken cancellationToken) => DoAsync(call, AnswerTime, cancellationToken);

    /// <exception cref="ApiException">Discord did not do it.</exception>
    /// <exception cref="ChatStoppedException">The token is refused, now or before.</exception>
    public async Task<T> DoAsync<T>(Func<RequestOptions, Task<T>> call, TimeSpan patience, CancellationToken cancellationToken)
    {
        if (_refused)
        {
            throw new ChatStoppedException(Remedies.TokenRefused);
        }

        using var timeout = new CancellationTokenSource(patience > TimeSpan.Zero ? patience : TimeSpan.Zero, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);

        // Left to itself the library sends a POST again after a 502, and the message stands there twice.
        var options = new RequestOptions { RetryMode = RetryMode.RetryRatelimit, CancelToken = either.Token, UseSystemClock = false };
        try
        {
            return await call(options);
        }
        catch (HttpException e) when (e.HttpCode == HttpStatusCode.Unauthorized && (int?)e.DiscordCode != ErrorCodes.InvalidWebhookToken)
        {
            _refused = true;
            refused();
            throw new ChatStoppedException(Remedies.TokenRefused);
        }
        catch (HttpException e)
        {
            throw new ApiException(Words(e), e.HttpCode, (int?)e.DiscordCode ?? 0, mayHaveBeenDone: e.HttpCode >= HttpStatusCode.InternalServerError, e);
        }
        catch (RateLimitedException e)
        {
            throw new ApiException("its rate limit is used up", HttpStatusCode.TooManyRequests, 0, mayHaveBeenDone: false, e);
        }
        catch (HttpRequestException e)
        {
            throw new ApiException($"no answer ({e.HttpRequestError})", null, 0, mayHaveBeenDone: e.HttpRequestError != HttpRequestError.ConnectionError, e);
        }
        catch (Exception e) when (e is TimeoutException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new ApiException("no answer in time", null, 0, mayHaveBeenDone: true, e);
        }
    }

    /// <summary>Without the address, which the library's own words may hold.</summary>
    private static string Words(HttpException e)
    {
        var details = e.Errors.SelectMany(error => error.Errors.Select(problem => $"{error.Path}: {problem.Message}")).Take(3).ToList();
        return $"HTTP {(int)e.HttpCode}, {(int?)e.DiscordCode ?? 0} {e.Reason}{(details.Count == 0 ? "" : $" ({string.Join("; ", details)})")}";
    }
}
