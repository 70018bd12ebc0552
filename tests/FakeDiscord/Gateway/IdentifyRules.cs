using System.Text.Json.Nodes;

namespace FakeDiscord.Gateway;

/// <summary>Who may begin a session, and when.</summary>
internal sealed class IdentifyRules(World world)
{
    private const int AllIntents = 0x1FFFFFF;
    private const int PrivilegedIntents = (1 << 1) | (1 << 8) | (1 << 15);
    private const int MostGuildsOfAShard = 2500;
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(5);

    private readonly Dictionary<int, DateTimeOffset> _last = [];

    public bool AreKeptApart { get; set; }

    /// <returns>The code to close with; null where all is well.</returns>
    public int? Refuse(JsonObject? data)
    {
        var properties = data.Object("properties");
        if (data.Text("token") is not { } token || data.Number("intents") is not { } intents
            || !Has(properties, "os") || !Has(properties, "browser") || !Has(properties, "device"))
        {
            return 4002;
        }

        if (Shard(data) is not var (shard, shards))
        {
            return 4010;
        }

        return !string.Equals(token, world.Token, StringComparison.Ordinal) ? 4004
            : (intents & ~AllIntents) != 0 ? 4013
            : (intents & PrivilegedIntents) != 0 ? 4014
            : world.GuildsOf(shard, shards).Count > MostGuildsOfAShard ? 4011
            : null;
    }

    /// <returns>Null where it is none.</returns>
    public static (int Id, int Count)? Shard(JsonObject? data) => data.List("shard") switch
    {
        null => (0, 1),
        [JsonValue id, JsonValue count] when id.TryGetValue(out int i) && count.TryGetValue(out int n) && i >= 0 && i < n => (i, n),
        _ => null,
    };

    /// <returns>False where another shard of the same remainder began less than five seconds ago.</returns>
    public bool TakeTurn(int shard, int concurrency)
    {
        lock (_last)
        {
            var now = world.Time.GetUtcNow();
            var lane = shard % concurrency;
            if (AreKeptApart && _last.TryGetValue(lane, out var last) && now - last < Apart)
            {
                return false;
            }

            _last[lane] = now;
            return true;
        }
    }

    /// <summary>Under its old name, too, with a dollar sign.</summary>
    private static bool Has(JsonObject? properties, string name) => (properties.Text(name) ?? properties.Text($"${name}")) is not null;
}
