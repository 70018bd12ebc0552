using System.Globalization;
using Bot.Commands.Chat;
using Bot.Transport.Wire;

namespace Bot.Transport.Interactions;

/// <summary>Turns Discord's interactions into those of the port.</summary>
internal static class InteractionReader
{
    /// <summary>Null for kinds that the bot does not offer, and for what lacks something that every interaction has.</summary>
    public static Interaction? Read(InteractionEvent received)
    {
        if (received.Data is not { } data || Origin(received) is not { } origin)
        {
            return null;
        }

        var id = new InteractionId(received.Id.Value);
        return received.Type switch
        {
            InteractionType.Command when data is { Name: not null, Type: null or CommandType.Slash } => Slash(id, origin, data),
            InteractionType.Command when data is { Name: { } name, Type: CommandType.Message } =>
                new MessageInteraction(id, origin, name, Target(data)?.Content ?? ""),
            InteractionType.Autocomplete when data.Name is not null => Autocomplete(id, origin, data),
            InteractionType.Component when data is { ComponentType: ComponentType.Button, CustomId: { } customId } =>
                new ButtonInteraction(id, origin, customId),
            _ => null,
        };
    }

    private static InteractionOrigin? Origin(InteractionEvent received)
    {
        if ((received.Member?.User ?? received.User) is not { } person)
        {
            return null;
        }

        _ = ulong.TryParse(received.Member?.Permissions, NumberStyles.None, CultureInfo.InvariantCulture, out var permissions);
        return new InteractionOrigin(
            new UserId(person.Id.Value),
            received.GuildId is { } guild ? new GuildId(guild.Value) : null,
            received.ChannelId is { } channel ? new ChannelId(channel.Value) : null,
            (ChatPermissions)permissions);
    }

    private static SlashInteraction? Slash(InteractionId id, InteractionOrigin origin, InteractionData data) =>
        Command(data) is var (name, options) ? new SlashInteraction(id, origin, name, OptionReader.Read(options)) : null;

    private static AutocompleteInteraction? Autocomplete(InteractionId id, InteractionOrigin origin, InteractionData data) =>
        Command(data) is var (name, options) && options.FirstOrDefault(o => o?.Focused == true) is { Name: { } focused } typed
            ? new AutocompleteInteraction(id, origin, name, OptionReader.Read(options), focused, OptionReader.Typed(typed))
            : null;

    private static ResolvedMessage? Target(InteractionData data) =>
        data.TargetId is { } target ? data.Resolved?.Messages?.GetValueOrDefault(target.ToString()) : null;

    /// <summary>The command and the options that belong to it. Groups of subcommands are not something that the bot offers.</summary>
    private static (CommandName Name, IReadOnlyList<InteractionOption?> Options)? Command(InteractionData data)
    {
        var options = data.Options ?? [];
        return options switch
        {
            [{ Type: CommandOptionType.SubcommandGroup }, ..] => null,
            [{ Type: CommandOptionType.Subcommand, Name: { } name } subcommand, ..] =>
                (new CommandName(data.Name!, name), subcommand.Options ?? []),
            _ => (new CommandName(data.Name!), options),
        };
    }
}
