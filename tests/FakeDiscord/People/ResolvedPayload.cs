using System.Text.Json.Nodes;
using FakeDiscord.Gateway;

namespace FakeDiscord.People;

/// <summary>What Discord tells of the people, channels and roles that were filled into a command.</summary>
internal static class ResolvedPayload
{
    /// <returns>Empty where none was.</returns>
    public static JsonObject Build(IEnumerable<object> values)
    {
        var resolved = new JsonObject();
        foreach (var value in values)
        {
            switch (value)
            {
                case FakeUser user:
                    Add(resolved, "users", user.Id, MessagePayload.Person(user.Id, user.Name));
                    Add(resolved, "members", user.Id, new JsonObject { ["roles"] = new JsonArray(), ["joined_at"] = "2024-01-01T00:00:00+00:00", ["flags"] = 0 });
                    break;
                case FakeChannel channel:
                    Add(resolved, "channels", channel.Id, FakePayloads.Channel(channel.Id, channel.Name, 0));
                    break;
                case ulong role:
                    Add(resolved, "roles", $"{role}", FakePayloads.Role($"{role}", "a role", 1));
                    break;
            }
        }

        return resolved;
    }

    private static void Add(JsonObject resolved, string kind, string id, JsonObject what)
    {
        var all = resolved.Object(kind) ?? [];
        all[id] = what;
        resolved[kind] = all;
    }
}
