using System.Text.Json.Nodes;

namespace FakeDiscord.Gateway;

/// <summary>Numbers the events of a client and keeps them, so that it can get again what it missed.</summary>
internal sealed class GatewaySession(string id, GatewayLink link) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly List<(string Name, JsonObject Data)> _events = [];
    private GatewayLink? _link = link;

    public string Id { get; } = id;

    public int Sequence => _events.Count;

    public Task DispatchAsync(string name, JsonObject data) => InTurnAsync(async () =>
    {
        _events.Add((name, data.Copy()));
        if (_link is { } live)
        {
            await live.TrySendEventAsync(_events.Count, name, data);
        }
    });

    /// <summary>Sends what came after <paramref name="sequence"/>, and from then on what comes.</summary>
    public Task ResumeAsync(GatewayLink link, int sequence) => InTurnAsync(async () =>
    {
        _link = link;
        for (var i = sequence; i < _events.Count; i++)
        {
            await link.TrySendEventAsync(i + 1, _events[i].Name, _events[i].Data);
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
