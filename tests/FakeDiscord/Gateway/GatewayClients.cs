namespace FakeDiscord.Gateway;

/// <summary>The connections that there are, and the session of each shard, be it connected or not.</summary>
internal sealed class GatewayClients : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<GatewayLink> _links = [];
    private readonly Dictionary<int, GatewaySession> _sessions = [];

    public GatewaySession? Session(string? id)
    {
        lock (_gate)
        {
            return _sessions.Values.FirstOrDefault(session => string.Equals(session.Id, id, StringComparison.Ordinal));
        }
    }

    /// <summary>The session that hears of what happens in a server.</summary>
    public GatewaySession? SessionFor(ulong guild)
    {
        lock (_gate)
        {
            return _sessions.Values.FirstOrDefault(session => session.Shard == (int)((guild >> 22) % (uint)session.Shards));
        }
    }

    public GatewaySession Begin(GatewayLink link, int shard, int shards)
    {
        lock (_gate)
        {
            return _sessions[shard] = new GatewaySession($"{Guid.NewGuid():N}", shard, shards, link);
        }
    }

    public void Forget(int shard)
    {
        lock (_gate)
        {
            _sessions.Remove(shard);
        }
    }

    /// <summary>Its owner said goodbye for good.</summary>
    public void Forget(GatewaySession session)
    {
        lock (_gate)
        {
            if (_sessions.GetValueOrDefault(session.Shard) == session)
            {
                _sessions.Remove(session.Shard);
            }
        }
    }

    public void Attach(GatewayLink link)
    {
        lock (_gate)
        {
            _links.Add(link);
        }
    }

    public void Detach(GatewayLink link)
    {
        lock (_gate)
        {
            _links.Remove(link);
        }
    }

    /// <summary>The connection of a shard; where it has no session, the latest connection.</summary>
    public GatewayLink Live(int shard)
    {
        lock (_gate)
        {
            return _sessions.GetValueOrDefault(shard)?.Link
                ?? _links.LastOrDefault()
                ?? throw new InvalidOperationException("No client is connected.");
        }
    }

    public void AbortAll()
    {
        List<GatewayLink> links;
        lock (_gate)
        {
            links = [.. _links];
        }

        links.ForEach(link => link.Abort());
    }

    public void Dispose()
    {
        foreach (var session in _sessions.Values)
        {
            session.Dispose();
        }
    }
}
