using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace FakeDiscord.Gateway;

/// <summary>What clients did at the gateway, oldest first.</summary>
public sealed class GatewayRecord
{
    private readonly ConcurrentQueue<string> _connections = new();
    private readonly ConcurrentQueue<JsonObject> _identifies = new();
    private readonly ConcurrentQueue<JsonObject> _resumes = new();
    private readonly ConcurrentQueue<long?> _heartbeats = new();
    private readonly ConcurrentQueue<int?> _closes = new();
    private long _longestSilence;
    private int _ready;

    /// <summary>Path and query of each connection.</summary>
    public IReadOnlyCollection<string> Connections => _connections;

    public IReadOnlyCollection<JsonObject> Identifies => _identifies;

    public IReadOnlyCollection<JsonObject> Resumes => _resumes;

    /// <summary>The sequence number in each.</summary>
    public IReadOnlyCollection<long?> Heartbeats => _heartbeats;

    /// <summary>The code with which each connection ended on the client's side; null where it broke.</summary>
    public IReadOnlyCollection<int?> Closes => _closes;

    /// <summary>How often READY or RESUMED was sent.</summary>
    public int Ready => _ready;

    /// <summary>The longest time between two heartbeats of one connection, or from its beginning to the first.</summary>
    public TimeSpan LongestSilence => TimeSpan.FromTicks(Interlocked.Read(ref _longestSilence));

    internal void Silence(TimeSpan time)
    {
        long longest;
        while ((longest = Interlocked.Read(ref _longestSilence)) < time.Ticks
            && Interlocked.CompareExchange(ref _longestSilence, time.Ticks, longest) != longest)
        {
        }
    }

    internal void Connected(string address) => _connections.Enqueue(address);

    internal void Identified(JsonObject data) => _identifies.Enqueue(data);

    internal void Resumed(JsonObject data) => _resumes.Enqueue(data);

    internal void Beat(long? sequence) => _heartbeats.Enqueue(sequence);

    internal void Closed(int? code) => _closes.Enqueue(code);

    internal void BecameReady() => Interlocked.Increment(ref _ready);
}
