using System.Text.Json.Nodes;
using FakeDiscord.Gateway;

namespace FakeDiscord.People;

/// <summary>A person with a Discord client, which offers only what the bot has registered.</summary>
public sealed class FakeUser
{
    /// <summary>The right to change a server's settings.</summary>
    public const ulong ManageServer = 1UL << 5;

    private readonly World _world;
    private readonly FakeGateway _gateway;

    internal FakeUser(World world, FakeGateway gateway, string name, string id, FakeChannel channel)
    {
        (_world, _gateway, Name, Id, Channel, Guild) = (world, gateway, name, id, channel, world.Home);
    }

    private FakeUser(FakeUser other)
        : this(other._world, other._gateway, other.Name, other.Id, other.Channel) =>
        (Permissions, IsInDirectMessages, Guild) = (other.Permissions, other.IsInDirectMessages, other.Guild);

    public string Name { get; }

    public string Id { get; }

    public FakeChannel Channel { get; private init; }

    public FakeGuild Guild { get; private init; }

    public ulong Permissions { get; private init; } = FakePayloads.PlainMember;

    public bool IsInDirectMessages { get; private init; }

    /// <summary>The same person with more rights.</summary>
    public FakeUser Who(ulong may) => new(this) { Permissions = Permissions | may };

    public FakeUser In(FakeChannel channel) => new(this) { Channel = channel };

    /// <summary>The same person in another server.</summary>
    public FakeUser In(FakeGuild guild) => new(this) { Guild = guild };

    public FakeUser InDirectMessages() => new(this) { IsInDirectMessages = true };

    /// <summary>Sends a command and waits for the answer; for the real one where the bot first says that it is thinking.</summary>
    /// <param name="command">With its subcommand where it has one: <c>daily set</c>.</param>
    /// <param name="options">Text, whole numbers, doubles, truth values, people, channels; the id for a role.</param>
    public async Task<SeenMessage> Types(string command, params (string Name, object Value)[] options) =>
        await (await Sends(command, options)).Reply();

    /// <summary>Sends a command without waiting for the answer.</summary>
    public async Task<FakeInteraction> Sends(string command, params (string Name, object Value)[] options)
    {
        var definition = await OfferedAsync(command);
        var data = CommandPayload.Filled(definition, command, options);
        return await BeginAsync(InteractionPayload.Command, data, null);
    }

    /// <summary>Types into an option, and waits for what is suggested.</summary>
    public async Task<IReadOnlyList<SeenChoice>> TypesInto(
        string command, string option, string text, params (string Name, object Value)[] others)
    {
        var definition = await OfferedAsync(command);
        var data = CommandPayload.BeingTyped(definition, command, option, text, others);
        return await (await BeginAsync(InteractionPayload.Autocomplete, data, null)).Choices();
    }

    /// <summary>Chooses a command in the menu of a message of the bot, and waits for the answer.</summary>
    public async Task<SeenMessage> UsesOn(SeenMessage message, string command) =>
        await (await StartsUsingOn(MessagePayload.Build(message, Channel.Id, MessagePayload.Bot(_world)), command)).Reply();

    /// <summary>Chooses a command in the menu of a message that someone else wrote, and waits for the answer.</summary>
    /// <param name="text">Of the message.</param>
    public async Task<SeenMessage> UsesOn(string text, string command)
    {
        var message = new SeenMessage { Id = $"{_world.Ids.Next()}", Content = text };
        var author = MessagePayload.Person($"{_world.Ids.Next()}", "someone else");
        return await (await StartsUsingOn(MessagePayload.Build(message, Channel.Id, author), command)).Reply();
    }

    /// <summary>Presses a button and waits for what becomes of it: the message changed, or a new one.</summary>
    public async Task<SeenMessage> Presses(SeenMessage message, string labelOrId) =>
        await (await StartsPressing(message, labelOrId)).Reply();

    public Task<FakeInteraction> StartsPressing(SeenMessage message, string labelOrId)
    {
        var button = message.Button(labelOrId);
        if (button.IsDisabled || button.CustomId is null)
        {
            throw new InvalidOperationException($"The button '{labelOrId}' cannot be pressed.");
        }

        var data = new JsonObject { ["component_type"] = 2, ["custom_id"] = button.CustomId, ["id"] = 1 };
        return BeginAsync(InteractionPayload.Component, data, message);
    }

    private async Task<FakeInteraction> StartsUsingOn(JsonObject message, string command)
    {
        var definition = await OfferedAsync(command, CommandPayload.OnMessage);
        return await BeginAsync(InteractionPayload.Command, CommandPayload.UsedOn(definition, message), null);
    }

    private async Task<FakeInteraction> BeginAsync(int type, JsonObject data, SeenMessage? source)
    {
        var guild = IsInDirectMessages ? 0 : Guild.Number;
        await _gateway.HasSession(guild);
        await TellOfRoleAsync();
        var id = $"{_world.Ids.Next()}";
        var token = $"interaction-secret-{Guid.NewGuid():N}";
        var pending = new PendingInteraction(id, token, type, _world.Time.GetUtcNow(), source);
        lock (_world.Gate)
        {
            _world.Interactions[id] = pending;
        }

        await _gateway.Dispatch("INTERACTION_CREATE", InteractionPayload.Build(_world, this, pending, data), guild);
        return new FakeInteraction(_world, pending);
    }

    /// <summary>Before a member with it does anything, the bot is told of a role.</summary>
    private async Task TellOfRoleAsync()
    {
        JsonObject? news = null;
        lock (_world.Gate)
        {
            if (Guild.RoleWith(Permissions) is (var role, true))
            {
                news = new JsonObject { ["guild_id"] = Guild.Id, ["role"] = role.Copy() };
            }
        }

        if (news is not null)
        {
            await _gateway.Dispatch("GUILD_ROLE_CREATE", news, Guild.Number);
        }
    }

    /// <summary>The command as the client offers it; waits for a bot that is still starting to register it.</summary>
    private async Task<JsonObject> OfferedAsync(string command, int type = CommandPayload.Slash)
    {
        var name = type == CommandPayload.Slash ? command.Split(' ')[0] : command;
        await _world.Watch.UntilAsync(() => Find(name, type) is not null, () => $"the bot to register '{name}'");
        var definition = Find(name, type)!;
        var needed = ulong.Parse(definition.Text("default_member_permissions") ?? "0", System.Globalization.CultureInfo.InvariantCulture);
        if ((Permissions & needed) != needed)
        {
            throw new InvalidOperationException($"Discord does not offer '{name}' to {Name}, who lacks a permission.");
        }

        var here = IsInDirectMessages ? 1 : 0;
        return definition.List("contexts") is not { } contexts || contexts.Any(c => (int?)c == here)
            ? definition
            : throw new InvalidOperationException($"Discord does not offer '{name}' {(IsInDirectMessages ? "in direct messages" : "in a server")}.");
    }

    private JsonObject? Find(string name, int type)
    {
        lock (_world.Gate)
        {
            return _world.Commands.Find(c => c.Number("type") == type && string.Equals(c.Text("name"), name, StringComparison.Ordinal));
        }
    }
}
