using Bot.Commands.Chat;
using Bot.Transport.Rest;
using Bot.Transport.Wire;
using Microsoft.Extensions.Logging;

namespace Bot.Transport.Gateway;

/// <summary>
/// Lets the bot begin a session when it may: not sooner than five seconds after the last, and never when Discord says
/// that none are left, since it resets the token of a bot that begins one nevertheless.
/// </summary>
internal sealed class SessionStarts(RestClient rest, Perseverance perseverance, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(5);

    private DateTimeOffset _earliest = DateTimeOffset.MinValue;

    /// <returns>Where to begin it.</returns>
    /// <exception cref="ChatStoppedException">There is no gateway for this bot.</exception>
    public async Task<Uri> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var soonest = _earliest - time.GetUtcNow();
            if (soonest > TimeSpan.Zero)
            {
                await Task.Delay(soonest, time, cancellationToken);
            }

            var gateway = await perseverance.AskAsync(AskAsync, cancellationToken);
            var address = ApiAddress.CheckGateway(gateway.Url);
            if (gateway.SessionStartLimit is not { Remaining: <= 0 } limit)
            {
                _earliest = time.GetUtcNow() + Apart;
                return address;
            }

            var wait = TimeSpan.FromMilliseconds(Math.Clamp(limit.ResetAfter, 1_000, 86_400_000));
            TransportLog.NoSessionsLeft(logger, wait.TotalSeconds);
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    private async Task<GatewayBot> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            return (await rest.SendAsync(Routes.GatewayBot, null, cancellationToken)).Read(WireJson.Default.GatewayBot);
        }
        catch (ApiException e) when (!e.IsPassing)
        {
            throw new ChatStoppedException(Remedies.ApiRefuses(e.Message));
        }
    }
}
