using System.Globalization;
using Bot.Commands.Chat;
using Bot.Transport.Interactions;
using Bot.Transport.Wire;

namespace Bot.Transport.Commands;

/// <summary>Commands as Discord's API takes them.</summary>
internal static class CommandMapping
{
    /// <summary>
    /// Who needs no permission may use a command everywhere, in direct messages too, and install it for themselves
    /// alone; a command that asks for a permission makes sense in a server only.
    /// </summary>
    public static CommandBody ToBody(CommandDefinition command)
    {
        var forAll = command.RequiredPermissions == ChatPermissions.None;
        var slash = command as SlashCommandDefinition;
        return new CommandBody
        {
            Type = slash is null ? CommandType.Message : CommandType.Slash,
            Name = command.Name,
            Description = slash?.Description,
            Options = slash is null ? null : [.. slash.Subcommands.Select(ToBody), .. slash.Options.Select(ToBody)],
            DefaultMemberPermissions = forAll ? null : ((ulong)command.RequiredPermissions).ToString(CultureInfo.InvariantCulture),
            IntegrationTypes = forAll ? [IntegrationType.Guild, IntegrationType.User] : [IntegrationType.Guild],
            Contexts = forAll
                ? [CommandContext.Guild, CommandContext.BotDirectMessage, CommandContext.PrivateChannel]
                : [CommandContext.Guild],
        };
    }

    private static CommandOptionBody ToBody(SlashSubcommand subcommand) => new()
    {
        Type = CommandOptionType.Subcommand,
        Name = subcommand.Name,
        Description = subcommand.Description,
        Options = [.. subcommand.Options.Select(ToBody)],
    };

    private static CommandOptionBody ToBody(SlashOption option)
    {
        var type = ToWire(option.Type);
        return new CommandOptionBody
        {
            Type = type,
            Name = option.Name,
            Description = option.Description,
            Required = option.Required,
            Autocomplete = option.Autocomplete ? true : null,
            MaxLength = option.MaxLength,
            Choices = option.Choices.Count == 0 ? null : [.. option.Choices.Select(choice => Suggestions.ToBody(choice, type))],
        };
    }

    private static CommandOptionType ToWire(SlashOptionType type) => type switch
    {
        SlashOptionType.Text => CommandOptionType.Text,
        SlashOptionType.Integer => CommandOptionType.Integer,
        SlashOptionType.Boolean => CommandOptionType.Boolean,
        SlashOptionType.User => CommandOptionType.User,
        SlashOptionType.Channel => CommandOptionType.Channel,
        SlashOptionType.Role => CommandOptionType.Role,
        SlashOptionType.Number => CommandOptionType.Number,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Discord has no such option."),
    };
}
