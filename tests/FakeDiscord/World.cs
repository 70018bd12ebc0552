using System.Text.Json.Nodes;
using FakeDiscord.Gateway;
using FakeDiscord.People;

namespace FakeDiscord;

/// <summary>All that the server remembers. Guarded by <see cref="Gate"/>; whoever changes it calls <see cref="Watch.Pulse"/>.</summary>
internal sealed class World(string token, TimeProvider time)
{
    public Lock Gate { get; } = new();

    public Watch Watch { get; } = new();

    public IdMint Ids { get; } = new(time);

    public TimeProvider Time { get; } = time;

    public string Token { get; } = token;

    /// <summary>The id of the bot's application, and of its account.</summary>
    public const string Bot = "1100000000000000001";

    public string ApplicationId { get; } = Bot;

    /// <summary>The server that people are in unless a test says otherwise.</summary>
    public FakeGuild Home { get; } = new(1200000000000000001, "The reading room", channels: 0, roles: 0);

    public List<FakeGuild> Guilds { get; } = [];

    public List<JsonObject> Commands { get; } = [];

    public Dictionary<string, PendingInteraction> Interactions { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, FakeUser> Users { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, FakeChannel> Channels { get; } = new(StringComparer.Ordinal);

    public List<SeenRequest> Requests { get; } = [];

    public List<string> Refusals { get; } = [];

    public IReadOnlyList<FakeGuild> GuildsOf(int shard, int shards)
    {
        lock (Gate)
        {
            return [.. Guilds.Prepend(Home).Where(guild => guild.ShardOf(shards) == shard)];
        }
    }

    /// <summary>What the bot is told of a server when it sees it for the first time, or again.</summary>
    public JsonObject GuildPayload(FakeGuild guild)
    {
        lock (Gate)
        {
            return guild.Payload(Channels.Values.Where(c => c.Guild == guild && c.Parent is null).Select(FakePayloads.Channel));
        }
    }
}

/// <summary>A request that arrived, whatever became of it.</summary>
public sealed record SeenRequest(string Method, string Path, JsonNode? Body, string? UserAgent, int Status);
