using System.Text.Json.Nodes;

namespace FakeDiscord.Gateway;

/// <summary>The gateway as a test sees it: what clients did, and levers to let it misbehave as Discord does.</summary>
/// <remarks>A lever for one connection moves that of the shard given, the first where none is.</remarks>
public sealed class FakeGateway : IDisposable
{
    private readonly World _world;
    private readonly GatewayClients _clients = new();
    private int? _closeNextIdentify;
    private bool _ignoreNextIdentify;

    internal FakeGateway(World world)
    {
        _world = world;
        Starts = new IdentifyRules(world);
    }

    internal string Url { get; set; } = "";

    internal GatewayClients Clients => _clients;

    internal IdentifyRules Starts { get; }

    /// <summary>What clients did so far.</summary>
    public GatewayRecord Record { get; } = new();

    /// <summary>Told in Hello to connections that begin after it is set.</summary>
    public TimeSpan HeartbeatInterval { get; set; } = TimeSpan.FromSeconds(41.25);

    /// <summary>What <c>/gateway/bot</c> says of how many sessions may still begin.</summary>
    public int SessionsLeft { get; set; } = 1000;

    public TimeSpan SessionsResetAfter { get; set; } = TimeSpan.FromHours(12);

    /// <summary>How many shards <c>/gateway/bot</c> recommends.</summary>
    public int Shards { get; set; } = 1;

    /// <summary>How many shards may begin sessions at the same time.</summary>
    public int MaxConcurrency { get; set; } = 1;

    /// <summary>
    /// Holds clients to <see cref="MaxConcurrency"/> by this Discord's clock. Without it they may begin sessions as fast
    /// as they like, so that a test need not move that clock.
    /// </summary>
    public bool KeepsIdentifiesApart
    {
        get => Starts.AreKeptApart;
        set => Starts.AreKeptApart = value;
    }

    /// <summary>False: <c>resume_gateway_url</c> leads nowhere.</summary>
    public bool AnswersResumes { get; set; } = true;

    /// <summary>False: text is sent to those, too, who ask for <c>zlib-stream</c>.</summary>
    public bool Compresses { get; set; } = true;

    internal bool AcknowledgesHeartbeats { get; private set; } = true;

    /// <summary>Waits for a client that is READY, be it between two connections.</summary>
    public Task HasSession(ulong guild = 0) => Until(_ => _clients.SessionFor(guild) is not null, "a client to identify");

    /// <summary>Waits for something that clients do.</summary>
    public Task Until(Func<GatewayRecord, bool> condition, string what) => _world.Watch.UntilAsync(() => condition(Record), () => what);

    /// <summary>From now on heartbeats stay unanswered, as on a line that is dead in one direction.</summary>
    public void SkipHeartbeatAcks() => AcknowledgesHeartbeats = false;

    public void AcknowledgeHeartbeats() => AcknowledgesHeartbeats = true;

    /// <summary>The line goes dead without a word.</summary>
    public void DropConnection(int shard = 0) => _clients.Live(shard).Abort();

    public Task Close(int code, int shard = 0) => _clients.Live(shard).CloseAsync(code);

    /// <summary>Forgets the session, then closes with the code.</summary>
    public Task CloseAndForget(int code, int shard = 0)
    {
        _clients.Forget(shard);
        return _clients.Live(shard).CloseAsync(code);
    }

    /// <summary>Op 7.</summary>
    public Task RequestReconnect(int shard = 0) => _clients.Live(shard).SendAsync(7, null);

    /// <summary>Op 9; a session that is not resumable is forgotten.</summary>
    public Task InvalidateSession(bool resumable, int shard = 0)
    {
        var link = _clients.Live(shard);
        if (!resumable)
        {
            _clients.Forget(shard);
        }

        link.LoseSession();
        return link.SendAsync(9, resumable);
    }

    /// <summary>Op 1; returns when the client has answered, and with that has read all that was sent before.</summary>
    public async Task RequestHeartbeat(int shard = 0)
    {
        var before = Record.Heartbeats.Count;
        await _clients.Live(shard).SendAsync(1, null);
        await Until(r => r.Heartbeats.Count > before, "a heartbeat that was asked for");
    }

    /// <summary>Any text as a frame.</summary>
    public Task SendRaw(string text, int shard = 0) => _clients.Live(shard).SendTextAsync(text);

    /// <summary>The server cannot be reached for a while; the bot is still in it.</summary>
    public Task Outage(FakeGuild guild)
    {
        guild.IsAway = true;
        return Dispatch("GUILD_DELETE", FakePayloads.Unavailable(guild.Id), guild.Number);
    }

    public Task EndOutage(FakeGuild guild)
    {
        guild.IsAway = false;
        return Dispatch("GUILD_CREATE", _world.GuildPayload(guild), guild.Number);
    }

    /// <summary>Someone adds the bot to the server.</summary>
    public async Task Join(FakeGuild guild)
    {
        lock (_world.Gate)
        {
            _world.Guilds.Add(guild);
        }

        // By this, clients tell it from a server that they were in before.
        var payload = _world.GuildPayload(guild);
        payload.Remove("unavailable");
        await Dispatch("GUILD_CREATE", payload, guild.Number);
    }

    /// <summary>Someone removes the bot from the server.</summary>
    public Task Leave(FakeGuild guild)
    {
        lock (_world.Gate)
        {
            _world.Guilds.Remove(guild);
        }

        return Dispatch("GUILD_DELETE", new JsonObject { ["id"] = guild.Id }, guild.Number);
    }

    /// <summary>Any event, with the next sequence number; kept for a client that is away, and lost where no client has the shard.</summary>
    /// <param name="name">Such as <c>INTERACTION_CREATE</c>.</param>
    /// <param name="data">The event.</param>
    /// <param name="guild">The id of the server that it happens in, which decides on the shard; zero for direct messages.</param>
    public Task Dispatch(string name, JsonObject data, ulong guild = 0) =>
        _clients.SessionFor(guild)?.DispatchAsync(name, data) ?? Task.CompletedTask;

    public void CloseNextIdentifyWith(int code) => _closeNextIdentify = code;

    /// <summary>The next client to begin a session hears nothing of it.</summary>
    public void IgnoreNextIdentify() => _ignoreNextIdentify = true;

    public void Dispose() => _clients.Dispose();

    internal bool TakeIgnoredIdentify()
    {
        var ignored = _ignoreNextIdentify;
        _ignoreNextIdentify = false;
        return ignored;
    }

    internal int? TakeCloseForIdentify() => (_closeNextIdentify, _closeNextIdentify = null).Item1;
}
