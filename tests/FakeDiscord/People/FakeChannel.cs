namespace FakeDiscord.People;

/// <summary>A text channel of the server.</summary>
public sealed class FakeChannel
{
    private static readonly TimeSpan NonceLife = TimeSpan.FromMinutes(2);

    private readonly World _world;
    private readonly List<SeenMessage> _messages = [];
    private readonly Dictionary<string, (SeenMessage Message, DateTimeOffset At)> _nonces = new(StringComparer.Ordinal);

    internal FakeChannel(World world, string name, string id)
    {
        _world = world;
        Name = name;
        Id = id;
    }

    public string Name { get; }

    public string Id { get; }

    public bool IsDeleted { get; set; }

    /// <summary>The error code that posting meets: 50001 (no access) or 50013 (no permission); null where posting works.</summary>
    public int? Refuses { get; set; }

    /// <summary>What the bot posted, oldest first.</summary>
    public IReadOnlyList<SeenMessage> Messages
    {
        get
        {
            lock (_world.Gate)
            {
                return [.. _messages];
            }
        }
    }

    /// <summary>Waits until there are so many messages, and gives back the last.</summary>
    public async Task<SeenMessage> Message(int number = 1)
    {
        await _world.Watch.UntilAsync(() => Messages.Count >= number, () => $"message {number} in #{Name}");
        return Messages[number - 1];
    }

    internal SeenMessage? WithNonce(string nonce, TimeProvider time) =>
        _nonces.TryGetValue(nonce, out var known) && time.GetUtcNow() - known.At < NonceLife ? known.Message : null;

    internal void Add(SeenMessage message, string? nonce, TimeProvider time)
    {
        _messages.Add(message);
        if (nonce is not null)
        {
            _nonces[nonce] = (message, time.GetUtcNow());
        }
    }
}
