using FakeDiscord.Gateway;

namespace FakeDiscord.People;

/// <summary>A channel of a server, a text channel unless a test says otherwise.</summary>
public sealed class FakeChannel
{
    private const ulong ViewChannel = 1UL << 10;
    private const ulong SendMessages = 1UL << 11;
    private const ulong ReadMessageHistory = 1UL << 16;
    private const ulong SendMessagesInThreads = 1UL << 38;
    private static readonly TimeSpan NonceLife = TimeSpan.FromMinutes(2);

    private readonly World _world;
    private readonly List<SeenMessage> _messages = [];
    private readonly Dictionary<string, (SeenMessage Message, DateTimeOffset At)> _nonces = new(StringComparer.Ordinal);

    internal FakeChannel(World world, FakeGuild guild, string name, string id)
    {
        _world = world;
        Guild = guild;
        Name = name;
        Id = id;
    }

    public FakeGuild Guild { get; }

    public string Name { get; }

    public string Id { get; }

    public FakeChannelKind Kind { get; set; } = FakeChannelKind.Text;

    /// <summary>Of a thread, the channel that it hangs on, whose rights hold in it.</summary>
    public FakeChannel? Parent { get; set; }

    public bool IsDeleted { get; set; }

    /// <summary>What the channel takes away from the bot, by Discord's bits.</summary>
    public ulong Denied { get; set; }

    /// <summary>The error code that posting meets: 50001 (no access) or 50013 (no permission); null where the rights alone decide.</summary>
    public int? Refuses { get; set; }

    internal bool IsVisible => Refuses != 50001 && May(ViewChannel);

    internal bool ShowsHistory => May(ReadMessageHistory);

    internal int? RefusesPost => Refuses
        ?? (!IsVisible ? 50001 : !May(Parent is null ? SendMessages : SendMessagesInThreads) ? 50013 : null);

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

    /// <summary>Someone with the right to do so deletes a message.</summary>
    public void Delete(SeenMessage message)
    {
        lock (_world.Gate)
        {
            _messages.RemoveAll(m => string.Equals(m.Id, message.Id, StringComparison.Ordinal));
        }
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

    private bool May(ulong right) => ((Parent ?? this).Denied & right) == 0;
}

/// <summary>By Discord's numbers.</summary>
public enum FakeChannelKind
{
    Text = 0,
    Voice = 2,
    Announcement = 5,
    PublicThread = 11,
    Forum = 15,
}
