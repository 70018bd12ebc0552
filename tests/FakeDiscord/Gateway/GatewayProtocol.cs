using System.Text.Json.Nodes;

namespace FakeDiscord.Gateway;

/// <summary>What a client may say, and when. What it may not say gives the code to close with.</summary>
internal sealed class GatewayProtocol(World world, FakeGateway gateway)
{
    private const int AllIntents = 0x1FFFFFF;
    private const int PrivilegedIntents = (1 << 1) | (1 << 8) | (1 << 15);

    public GatewaySession? Session { get; private set; }

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
        var properties = data.Object("properties");
        if (gateway.TakeCloseForIdentify() is { } scripted)
        {
            return scripted;
        }

        if (data.Text("token") is not { } token || data.Number("intents") is not { } intents
            || properties.Text("os") is null || properties.Text("browser") is null || properties.Text("device") is null)
        {
            return 4002;
        }

        if (!string.Equals(token, world.Token, StringComparison.Ordinal))
        {
            return 4004;
        }

        if ((intents & ~AllIntents) != 0)
        {
            return 4013;
        }

        if ((intents & PrivilegedIntents) != 0)
        {
            return 4014;
        }

        var session = gateway.BeginSession(link);
        Session = session;
        await session.DispatchAsync("READY", ReadyPayload.Build(world, gateway, session.Id));
        await session.DispatchAsync("GUILD_CREATE", ReadyPayload.Guild(world));
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

        var session = gateway.Session;
        if (session is null || !string.Equals(session.Id, data.Text("session_id"), StringComparison.Ordinal))
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
