using System.Text.Json.Nodes;

namespace FakeDiscord.Gateway;

/// <summary>What a client may say, and when. What it may not say gives the code to close with.</summary>
internal sealed class GatewayProtocol(World world, FakeGateway gateway)
{
    public GatewaySession? Session { get; private set; }

    public void LoseSession(GatewayLink link)
    {
        Session?.Leave(link);
        Session = null;
    }

    public async Task<int?> TakeAsync(GatewayLink link, JsonObject frame)
    {
        switch (frame.Number("op"))
        {
            case 1:
                gateway.Record.Beat(frame.Number("d"));
                if (gateway.AcknowledgesHeartbeats)
                {
                    await link.SendAsync(11, null);
                }

                return frame.ContainsKey("d") ? null : 4002;
            case 2:
                return Session is null ? await IdentifyAsync(link, frame.Object("d")) : 4005;
            case 6:
                return Session is null ? await ResumeAsync(link, frame.Object("d")) : 4005;
            case 3 or 4 or 8 or 31 or 43:
                return Session is null ? 4003 : null;
            default:
                return 4001;
        }
    }

    private async Task<int?> IdentifyAsync(GatewayLink link, JsonObject? data)
    {
        gateway.Record.Identified(data?.Copy() ?? []);
        if ((gateway.TakeCloseForIdentify() ?? gateway.Starts.Refuse(data)) is { } refused)
        {
            return refused;
        }

        if (gateway.TakeIgnoredIdentify())
        {
            return null;
        }

        var (shard, shards) = IdentifyRules.Shard(data)!.Value;
        if (!gateway.Starts.TakeTurn(shard, gateway.MaxConcurrency))
        {
            await link.SendAsync(9, false);
            return null;
        }

        var guilds = world.GuildsOf(shard, shards);
        var session = gateway.Clients.Begin(link, shard, shards);
        Session = session;
        await session.DispatchAsync("READY", FakePayloads.Ready(world, gateway, session, guilds));
        foreach (var guild in guilds.Where(guild => !guild.IsAway))
        {
            await session.DispatchAsync("GUILD_CREATE", world.GuildPayload(guild));
        }

        gateway.Record.BecameReady();
        return null;
    }

    private async Task<int?> ResumeAsync(GatewayLink link, JsonObject? data)
    {
        gateway.Record.Resumed(data?.Copy() ?? []);
        if (!string.Equals(data.Text("token"), world.Token, StringComparison.Ordinal))
        {
            return 4004;
        }

        if (gateway.Clients.Session(data.Text("session_id")) is not { } session)
        {
            await link.SendAsync(9, false);
            return null;
        }

        if (data.Number("seq") is not { } sequence || sequence < 0 || sequence > session.Sequence)
        {
            return 4007;
        }

        Session = session;
        await session.ResumeAsync(link, sequence);
        await session.DispatchAsync("RESUMED", []);
        gateway.Record.BecameReady();
        return null;
    }
}
