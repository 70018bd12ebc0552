using System.Text.Json.Nodes;

namespace FakeDiscord.Gateway;

/// <summary>Numbers the events of a shard and keeps them, so that it can get again what it missed.</summary>
internal sealed class GatewaySession(string id, int shard, int shards, GatewayLink link) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly List<string> _events = [];
    private GatewayLink? _link = link;

    public string Id { get; } = id;

    public int Shard { get; } = shard;

    public int Shards { get; } = shards;

    public int Sequence => _events.Count;

    /// <summary>Null while nobody is connected.</summary>
    public GatewayLink? Link => _link;

    public Task DispatchAsync(string name, JsonObject data) => InTurnAsync(async () =>
    {
        // "d" goes in as text: the data may belong to another document.
        var text = $$"""{"t":"{{name}}","s":{{_events.Count + 1}},"op":0,"d":{{data.ToJsonString()}}}""";
        _events.Add(text);
        if (_link is { } live)
        {
            await live.TrySendTextAsync(text);
        }
    });

    /// <summary>Sends what came after <paramref name="sequence"/>, and from then on what comes.</summary>
    public Task ResumeAsync(GatewayLink link, int sequence) => InTurnAsync(async () =>
    {
        _link = link;
        for (var i = sequence; i < _events.Count; i++)
        {
            await link.TrySendTextAsync(_events[i]);
        }
    });

    public void Leave(GatewayLink link)
    {
        if (_link == link)
        {
            _link = null;
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task InTurnAsync(Func<Task> action)
    {
        await _turn.WaitAsync();
        try
        {
            await action();
        }
        finally
        {
            _turn.Release();
        }
    }
}
