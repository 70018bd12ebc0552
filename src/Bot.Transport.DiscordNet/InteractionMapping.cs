using System.Globalization;
using Bot.Commands.Chat;
using Discord;
using Discord.WebSocket;

namespace Bot.Transport.DiscordNet;

/// <summary>Turns the library's interactions into those of the port.</summary>
internal static class InteractionMapping
{
    private const ulong GuildWide = (ulong)(ChatPermissions.Administrator | ChatPermissions.ManageServer);

    /// <summary>Null for kinds that the bot does not offer.</summary>
    public static Interaction? Read(SocketInteraction received)
    {
        var id = new InteractionId(received.Id);
        var origin = Origin(received);
        return received switch
        {
            SocketSlashCommand command => Slash(id, origin, command.Data),
            SocketMessageCommand chosen => new MessageInteraction(id, origin, chosen.CommandName, chosen.Data.Message?.Content ?? ""),
            SocketAutocompleteInteraction { Data.Current: not null } typing => Autocomplete(id, origin, typing.Data),
            SocketMessageComponent { Data.Type: ComponentType.Button } press => new ButtonInteraction(id, origin, press.Data.CustomId),
            _ => null,
        };
    }

    private static InteractionOrigin Origin(SocketInteraction received) => new(
        new UserId(received.User.Id),
        received.GuildId is { } guild ? new GuildId(guild) : null,
        (received.ChannelId ?? received.Channel?.Id) is { } channel ? new ChannelId(channel) : null,
        Permissions(received));

    /// <summary>
    /// The library keeps to itself what Discord says of them and works them out from roles and channels, which it knows
    /// where the bot is a member; where only its commands are installed there are none.
    /// </summary>
    private static ChatPermissions Permissions(SocketInteraction received)
    {
        if (received.User is not SocketGuildUser member)
        {
            return ChatPermissions.None;
        }

        var everywhere = member.GuildPermissions.RawValue;
        var here = received.Channel is IGuildChannel channel ? member.GetPermissions(channel).RawValue : everywhere;
        return (ChatPermissions)((everywhere & GuildWide) | (here & ~GuildWide));
    }

    private static SlashInteraction? Slash(InteractionId id, InteractionOrigin origin, SocketSlashCommandData data)
    {
        if (data.Options.FirstOrDefault() is { Type: ApplicationCommandOptionType.SubCommandGroup })
        {
            return null;
        }

        var subcommand = data.Options.FirstOrDefault(option => option.Type == ApplicationCommandOptionType.SubCommand);
        var options = subcommand?.Options ?? data.Options;
        return new SlashInteraction(
            id, origin, new CommandName(data.Name, subcommand?.Name), Values(options.Select(option => (option.Name, option.Type, (object?)option.Value))));
    }

    /// <summary>The library lays the options of a subcommand beside the subcommand.</summary>
    private static AutocompleteInteraction Autocomplete(InteractionId id, InteractionOrigin origin, SocketAutocompleteInteractionData data)
    {
        var subcommand = data.Options.FirstOrDefault(option => option.Type == ApplicationCommandOptionType.SubCommand);
        return new AutocompleteInteraction(
            id,
            origin,
            new CommandName(data.CommandName, subcommand?.Name),
            Values(data.Options.Select(option => (option.Name, option.Type, (object?)option.Value))),
            data.Current.Name,
            Convert.ToString(data.Current.Value, CultureInfo.InvariantCulture) ?? "");
    }

    private static SlashValues Values(IEnumerable<(string Name, ApplicationCommandOptionType Type, object? Value)> options)
    {
        var values = new Dictionary<string, SlashValue>(StringComparer.Ordinal);
        foreach (var (name, type, value) in options)
        {
            if (Value(type, value) is { } read)
            {
                values[name] = read;
            }
        }

        return values.Count == 0 ? SlashValues.None : new SlashValues(values);
    }

    private static SlashValue? Value(ApplicationCommandOptionType type, object? value) => (type, value) switch
    {
        (ApplicationCommandOptionType.String, string text) => new SlashValue.OfText(text),
        (ApplicationCommandOptionType.Boolean, bool truth) => new SlashValue.OfBoolean(truth),
        (ApplicationCommandOptionType.Integer, long number) => new SlashValue.OfInteger(number),
        (ApplicationCommandOptionType.Number, double number) => new SlashValue.OfNumber(number),
        (ApplicationCommandOptionType.Number, long or int) => new SlashValue.OfNumber(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        (ApplicationCommandOptionType.User, _) when Id(value) is { } id => new SlashValue.OfUser(new UserId(id)),
        (ApplicationCommandOptionType.Channel, _) when Id(value) is { } id => new SlashValue.OfChannel(new ChannelId(id)),
        (ApplicationCommandOptionType.Role, _) when Id(value) is { } id => new SlashValue.OfRole(new RoleId(id)),
        _ => null,
    };

    /// <summary>Of a thing that was sent, or as a text of one that is being typed.</summary>
    private static ulong? Id(object? value) => value switch
    {
        IEntity<ulong> entity => entity.Id,
        string text when ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) => id,
        _ => null,
    };
}
