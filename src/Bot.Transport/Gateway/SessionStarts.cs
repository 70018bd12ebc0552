using Bot.Commands.Chat;
using Bot.Transport.Rest;
using Bot.Transport.Wire;
using Microsoft.Extensions.Logging;

namespace Bot.Transport.Gateway;

/// <summary>
/// Lets shards begin sessions when they may: of those whose ids leave the same remainder, divided by what Discord calls
/// the concurrency, one in five seconds; and none when Discord says that none are left, since it resets the token of a
/// bot that begins one nevertheless.
/// </summary>
internal sealed class SessionStarts(RestClient rest, Perseverance perseverance, TimeProvider time, ILogger logger) : IDisposable
{
    /// <summary>What Discord said holds for so long, less the sessions begun meanwhile; so many shards ask but once.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Dictionary<int, SessionStart.Lane> _lanes = [];
    private GatewayBot? _gateway;
    private DateTimeOffset _askedAt;
    private int _begun;

    /// <exception cref="ChatStoppedException">There is no gateway for this bot.</exception>
    public async Task<int> RecommendedShardsAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return (await GatewayAsync(cancellationToken)).Shards;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Waits for the shard's turn. The next one of its kind has to wait until this start is disposed of.</summary>
    /// <exception cref="ChatStoppedException">There is no gateway for this bot.</exception>
    public async Task<SessionStart> NextAsync(Shard shard, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        SessionStart.Lane lane;
        Uri address;
        try
        {
            var gateway = await AllowedAsync(cancellationToken);
            address = ApiAddress.CheckGateway(gateway.Url);
            var key = shard.Id % Math.Max(1, gateway.SessionStartLimit?.MaxConcurrency ?? 1);
            if (!_lanes.TryGetValue(key, out lane!))
            {
                _lanes[key] = lane = new SessionStart.Lane(time);
            }
        }
        finally
        {
            _turn.Release();
        }

        await lane.EnterAsync(cancellationToken);
        return new SessionStart(address, lane);
    }

    public void Dispose()
    {
        _turn.Dispose();
        foreach (var lane in _lanes.Values)
        {
            lane.Dispose();
        }
    }

    private async Task<GatewayBot> AllowedAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var gateway = await GatewayAsync(cancellationToken);
            if (gateway.SessionStartLimit is not { } limit || limit.Remaining > _begun)
            {
                _begun++;
                return gateway;
            }

            var wait = TimeSpan.FromMilliseconds(Math.Clamp(limit.ResetAfter, 1_000, 86_400_000));
            TransportLog.NoSessionsLeft(logger, wait.TotalSeconds);
            await Task.Delay(wait, time, cancellationToken);
            _gateway = null;
        }
    }

    private async Task<GatewayBot> GatewayAsync(CancellationToken cancellationToken)
    {
        if (_gateway is null || time.GetUtcNow() - _askedAt >= Fresh)
        {
            _gateway = await perseverance.AskAsync(AskAsync, cancellationToken);
            _askedAt = time.GetUtcNow();
            _begun = 0;
        }

        return _gateway;
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
