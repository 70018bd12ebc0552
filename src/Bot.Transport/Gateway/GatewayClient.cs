using Bot.Commands.Chat;
using Microsoft.Extensions.Logging;

namespace Bot.Transport.Gateway;

/// <summary>Keeps all shards of this process connected.</summary>
internal sealed class GatewayClient(ShardPlan plan, SessionStarts starts, SessionFile? file, GatewayOptions options, ILogger logger)
{
    /// <summary>Runs until cancelled; then it closes the connections in good order and returns.</summary>
    /// <exception cref="ChatStoppedException">Discord will not have one of the shards; the others are closed, too.</exception>
    public async Task RunAsync(GatewayEvents events, CancellationToken closing)
    {
        IReadOnlyList<ShardClient> shards;
        try
        {
            var sessions = file?.Take() ?? new Dictionary<Shard, GatewaySession>();
            var planned = await plan.ShardsAsync(closing);
            shards = [.. planned.Select(shard => new ShardClient(shard, sessions.GetValueOrDefault(shard), starts, options, events, logger))];
        }
        catch (OperationCanceledException) when (closing.IsCancellationRequested)
        {
            return;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(closing);
        var running = shards.Select(shard => shard.RunAsync(stop.Token)).ToList();
        try
        {
            await await Task.WhenAny(running);
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await Task.WhenAll(running);
        file?.Save(shards);
    }
}
