using System.Text.Json.Nodes;

namespace FakeDiscord.Gateway;

/// <summary>The gateway as a test sees it: what clients did, and levers to let it misbehave as Discord does.</summary>
public sealed class FakeGateway : IDisposable
{
    private readonly World _world;
    private readonly List<GatewayLink> _links = [];
    private readonly Lock _gate = new();
    private GatewaySession? _session;
    private int? _closeNextIdentify;

    internal FakeGateway(World world) => _world = world;

    internal string Url { get; set; } = "";

    /// <summary>What clients did so far.</summary>
    public GatewayRecord Record { get; } = new();

    /// <summary>Told in Hello to connections that begin after it is set.</summary>
    public TimeSpan HeartbeatInterval { get; set; } = TimeSpan.FromSeconds(41.25);

    public bool AcknowledgesHeartbeats { get; set; } = true;

    /// <summary>What <c>/gateway/bot</c> says of how many sessions may still begin.</summary>
    public int SessionsLeft { get; set; } = 1000;

    public TimeSpan SessionsResetAfter { get; set; } = TimeSpan.FromHours(12);

    /// <summary>False: <c>resume_gateway_url</c> leads nowhere.</summary>
    public bool AnswersResumes { get; set; } = true;

    internal GatewaySession? Session
    {
        get
        {
            lock (_gate)
            {
                return _session;
            }
        }
    }

    /// <summary>Waits for a client that is READY, be it between two connections.</summary>
    public Task HasSession() => Until(_ => Session is not null, "a client to identify");

    /// <summary>Waits for something that clients do.</summary>
    public Task Until(Func<GatewayRecord, bool> condition, string what) => _world.Watch.UntilAsync(() => condition(Record), () => what);

    /// <summary>The line goes dead without a word.</summary>
    public void DropConnection() => Live().Abort();

    public Task Close(int code) => Live().CloseAsync(code);

    /// <summary>Forgets the session, then closes with the code.</summary>
    public Task CloseAndForget(int code)
    {
        ForgetSession();
        return Live().CloseAsync(code);
    }

    /// <summary>Op 7.</summary>
    public Task RequestReconnect() => Live().SendAsync(7, null);

    /// <summary>Op 9; a session that is not resumable is forgotten.</summary>
    public Task InvalidateSession(bool resumable)
    {
        if (!resumable)
        {
            ForgetSession();
        }

        return Live().SendAsync(9, resumable);
    }

    /// <summary>Op 1; returns when the client has answered, and with that has read all that was sent before.</summary>
    public async Task RequestHeartbeat()
    {
        var before = Record.Heartbeats.Count;
        await Live().SendAsync(1, null);
        await Until(r => r.Heartbeats.Count > before, "a heartbeat that was asked for");
    }

    /// <summary>Any text as a frame.</summary>
    public Task SendRaw(string text) => Live().SendTextAsync(text);

    /// <summary>Any event, with the next sequence number; kept for a client that is away.</summary>
    public async Task Dispatch(string name, JsonObject data)
    {
        var session = Session ?? throw new InvalidOperationException("There is no session.");
        await session.DispatchAsync(name, data);
    }

    public void CloseNextIdentifyWith(int code) => _closeNextIdentify = code;

    internal int? TakeCloseForIdentify() => (_closeNextIdentify, _closeNextIdentify = null).Item1;

    internal JsonObject BotUser() => new()
    {
        ["id"] = _world.ApplicationId,
        ["username"] = "Almanac",
        ["discriminator"] = "0",
        ["avatar"] = null,
        ["bot"] = true,
    };

    internal GatewaySession BeginSession(GatewayLink link)
    {
        lock (_gate)
        {
            return _session = new GatewaySession($"{Guid.NewGuid():N}", link);
        }
    }

    internal void Attach(GatewayLink link)
    {
        lock (_gate)
        {
            _links.Add(link);
        }
    }

    internal void Detach(GatewayLink link)
    {
        lock (_gate)
        {
            _links.Remove(link);
        }
    }

    internal void ForgetSession()
    {
        lock (_gate)
        {
            _session = null;
        }
    }

    public void Dispose() => _session?.Dispose();

    internal void AbortAll()
    {
        foreach (var link in Links())
        {
            link.Abort();
        }
    }

    private GatewayLink Live() => Links().LastOrDefault() ?? throw new InvalidOperationException("No client is connected.");

    private List<GatewayLink> Links()
    {
        lock (_gate)
        {
            return [.. _links];
        }
    }
}
