using System.Globalization;
using System.Text.Json.Nodes;
using FakeDiscord.Gateway;

namespace FakeDiscord.People;

/// <summary>What the gateway tells the bot of an interaction.</summary>
internal static class InteractionPayload
{
    public const int Command = 2;
    public const int Component = 3;
    public const int Autocomplete = 4;

    public static JsonObject Build(World world, FakeUser user, PendingInteraction pending, JsonObject data)
    {
        var person = MessagePayload.Person(user.Id, user.Name);
        var payload = new JsonObject
        {
            ["version"] = 1,
            ["id"] = pending.Id,
            ["application_id"] = world.ApplicationId,
            ["type"] = pending.Type,
            ["token"] = pending.Token,
            ["data"] = data,
            ["channel_id"] = user.Channel.Id,
            ["channel"] = Channel(user),
            ["locale"] = "en-GB",
            ["app_permissions"] = "2248473465835073",
            ["entitlements"] = new JsonArray(),
            ["authorizing_integration_owners"] = new JsonObject { ["0"] = user.Guild.Id },
            ["context"] = user.IsInDirectMessages ? 1 : 0,
            ["attachment_size_limit"] = 10485760,
        };
        if (user.IsInDirectMessages)
        {
            payload["user"] = person;
        }
        else
        {
            payload["guild_id"] = user.Guild.Id;
            payload["guild_locale"] = "en-US";
            payload["member"] = new JsonObject
            {
                ["user"] = person,
                ["roles"] = user.Permissions == FakePayloads.PlainMember
                    ? new JsonArray()
                    : new JsonArray(user.Guild.RoleWith(user.Permissions).Role.Text("id")),
                ["permissions"] = user.Permissions.ToString(CultureInfo.InvariantCulture),
                ["joined_at"] = "2024-01-01T00:00:00+00:00",
                ["deaf"] = false,
                ["mute"] = false,
                ["flags"] = 0,
            };
        }

        if (pending.Source is { } source)
        {
            payload["message"] = MessagePayload.Build(source, user.Channel.Id, MessagePayload.Bot(world));
        }

        return payload;
    }

    private static JsonObject Channel(FakeUser user)
    {
        if (user.IsInDirectMessages)
        {
            return new JsonObject { ["id"] = user.Channel.Id, ["type"] = 1 };
        }

        var channel = FakePayloads.Channel(user.Channel.Id, user.Channel.Name, 0);
        channel["guild_id"] = user.Guild.Id;
        return channel;
    }
}
