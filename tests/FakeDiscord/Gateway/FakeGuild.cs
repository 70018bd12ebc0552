using System.Text.Json.Nodes;
using FakeDiscord.People;

namespace FakeDiscord.Gateway;

/// <summary>A server that the bot is in, with as many channels and roles as a test wants the bot to be told of.</summary>
public sealed class FakeGuild
{
    private readonly JsonArray _roles;
    private readonly JsonArray _channels;

    internal FakeGuild(ulong id, string name, int channels, int roles)
    {
        Number = id;
        Name = name;
        _channels = [.. Enumerable.Range(0, channels).Select(i => FakePayloads.Channel($"{id + 1 + (uint)i}", $"channel-{i}", i))];
        _roles = [FakePayloads.Role(Id, "@everyone", 0, FakePayloads.PlainMember), .. Enumerable.Range(0, roles).Select(i => FakePayloads.Role($"{id + 100_000 + (uint)i}", $"role-{i}", i + 1))];
    }

    public string Id => $"{Number}";

    public string Name { get; }

    /// <summary>Discord cannot reach it for a while. Change it by <see cref="FakeGateway.Outage"/>.</summary>
    public bool IsAway { get; internal set; }

    /// <summary>Where Discord shows its notices; null where it shows none.</summary>
    public FakeChannel? SystemChannel { get; set; }

    internal ulong Number { get; }

    internal JsonArray Roles => (JsonArray)_roles.DeepClone();

    internal int ShardOf(int count) => (int)((Number >> 22) % (uint)count);

    /// <summary>The role that gives these rights. It is made when it is first asked for, and the bot is then to be told of it.</summary>
    internal (JsonObject Role, bool IsNew) RoleWith(ulong rights)
    {
        var text = $"{rights}";
        if (_roles.OfType<JsonObject>().FirstOrDefault(role => string.Equals(role.Text("permissions"), text, StringComparison.Ordinal)) is { } known)
        {
            return (known, false);
        }

        var role = FakePayloads.Role($"{Number + 200_000 + (uint)_roles.Count}", $"role-{_roles.Count}", _roles.Count, rights);
        _roles.Add(role);
        return (role, true);
    }

    /// <param name="more">Channels beside its own.</param>
    internal JsonObject Payload(IEnumerable<JsonObject> more) => new()
    {
        ["id"] = Id,
        ["name"] = Name,
        ["owner_id"] = "1",
        ["unavailable"] = false,
        ["member_count"] = 2,
        ["channels"] = new JsonArray([.. _channels.Select(channel => channel!.DeepClone()), .. more]),
        ["roles"] = _roles.DeepClone(),
        ["emojis"] = new JsonArray(),
        ["features"] = new JsonArray(),
        ["members"] = new JsonArray(),
        ["threads"] = new JsonArray(),
        ["voice_states"] = new JsonArray(),
        ["presences"] = new JsonArray(),
        ["stickers"] = new JsonArray(),
        ["stage_instances"] = new JsonArray(),
        ["guild_scheduled_events"] = new JsonArray(),
    };
}
