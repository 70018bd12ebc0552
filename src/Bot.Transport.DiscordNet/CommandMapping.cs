using System.Globalization;
using System.Text.Json;
using Bot.Commands.Chat;
using Bot.Transport.Interactions;
using Bot.Transport.Wire;
using Discord;
using CommandType = Bot.Transport.Wire.CommandType;

namespace Bot.Transport.DiscordNet;

/// <summary>Commands between Discord's own form, which the built-in client writes and compares, and the library's.</summary>
internal static class CommandMapping
{
    public static ApplicationCommandProperties ToProperties(CommandBody command)
    {
        GuildPermission? permissions = command.DefaultMemberPermissions is { } bits
            ? (GuildPermission)ulong.Parse(bits, CultureInfo.InvariantCulture)
            : null;
        HashSet<ApplicationIntegrationType> types = [.. (command.IntegrationTypes ?? []).Select(type => (ApplicationIntegrationType)type)];
        HashSet<InteractionContextType> contexts = [.. (command.Contexts ?? []).Select(context => (InteractionContextType)context)];
        return command.Type == CommandType.Message
            ? new MessageCommandBuilder
            {
                Name = command.Name,
                DefaultMemberPermissions = permissions,
                IntegrationTypes = types,
                ContextTypes = contexts,
            }.Build()
            : new SlashCommandBuilder
            {
                Name = command.Name,
                Description = command.Description,
                DefaultMemberPermissions = permissions,
                IntegrationTypes = types,
                ContextTypes = contexts,
                Options = [.. (command.Options ?? []).Select(ToBuilder)],
            }.Build();
    }

    /// <summary>The library does not tell a command for administrators alone from one for all; the bot has none of the first kind.</summary>
    public static CommandBody ToBody(IApplicationCommand command) => new()
    {
        Type = (CommandType)command.Type,
        Name = command.Name,
        Description = command.Description,
        Options = [.. command.Options.Select(ToBody)],
        DefaultMemberPermissions = command.DefaultMemberPermissions.RawValue is > 0 and var bits ? bits.ToString(CultureInfo.InvariantCulture) : null,
        IntegrationTypes = command.IntegrationTypes?.Select(type => (IntegrationType)type).ToList(),
        Contexts = command.ContextTypes?.Select(context => (CommandContext)context).ToList(),
    };

    /// <summary>A choice's value as its option takes it: a text or a number.</summary>
    public static object Value(SlashChoice choice, CommandOptionType type) => Value(Suggestions.ToBody(choice, type).Value);

    private static SlashCommandOptionBuilder ToBuilder(CommandOptionBody option) => new()
    {
        Name = option.Name,
        Description = option.Description,
        Type = (ApplicationCommandOptionType)option.Type,
        IsRequired = option.Required,
        IsAutocomplete = option.Autocomplete ?? false,
        MaxLength = option.MaxLength,
        Choices = [.. (option.Choices ?? []).Select(choice => new ApplicationCommandOptionChoiceProperties { Name = choice.Name, Value = Value(choice.Value) })],
        Options = [.. (option.Options ?? []).Select(ToBuilder)],
    };

    private static CommandOptionBody ToBody(IApplicationCommandOption option) => new()
    {
        Type = (CommandOptionType)option.Type,
        Name = option.Name,
        Description = option.Description,
        Required = option.IsRequired,
        Autocomplete = option.IsAutocomplete,
        MaxLength = option.MaxLength,
        Choices = [.. option.Choices.Select(choice => new ChoiceBody(choice.Name, JsonSerializer.SerializeToElement(choice.Value)))],
        Options = [.. option.Options.Select(ToBody)],
    };

    private static object Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetInt64(out var whole) => whole,
        JsonValueKind.Number => value.GetDouble(),
        _ => value.ToString(),
    };
}
