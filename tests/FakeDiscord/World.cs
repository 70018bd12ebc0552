using System.Text.Json.Nodes;
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

    public string ApplicationId { get; } = "1100000000000000001";

    public string GuildId { get; } = "1200000000000000001";

    public List<JsonObject> Commands { get; } = [];

    public Dictionary<string, PendingInteraction> Interactions { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, FakeUser> Users { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, FakeChannel> Channels { get; } = new(StringComparer.Ordinal);

    public List<SeenRequest> Requests { get; } = [];

    public List<string> Refusals { get; } = [];
}

/// <summary>A request that arrived, whatever became of it.</summary>
public sealed record SeenRequest(string Method, string Path, JsonNode? Body, string? UserAgent, int Status);
