using System.Text.Json;
using Bot.Transport.Wire;

namespace Bot.Transport.Commands;

/// <summary>Whether two sets of commands mean the same, however they are written down.</summary>
internal static class CommandMeaning
{
    public static bool AreSame(IReadOnlyList<CommandBody> some, IReadOnlyList<CommandBody> others) =>
        string.Equals(Written(some), Written(others), StringComparison.Ordinal);

    /// <summary>One way of writing for each meaning: what may be left out is filled in, and what has no order is sorted.</summary>
    private static string Written(IReadOnlyList<CommandBody> commands)
    {
        IReadOnlyList<CommandBody> plain =
            [.. commands.Select(Plain).OrderBy(command => command.Name, StringComparer.Ordinal).ThenBy(command => command.Type)];
        return JsonSerializer.Serialize(plain, WireJson.Default.IReadOnlyListCommandBody);
    }

    private static CommandBody Plain(CommandBody command) => command with
    {
        Type = command.Type ?? CommandType.Slash,
        Description = command.Description is "" ? null : command.Description,
        Options = Plain(command.Options),
        IntegrationTypes = [.. (command.IntegrationTypes ?? [IntegrationType.Guild]).Order()],
        Contexts = [.. (command.Contexts
            ?? [CommandContext.Guild, CommandContext.BotDirectMessage, CommandContext.PrivateChannel]).Order()],
    };

    private static IReadOnlyList<CommandOptionBody>? Plain(IReadOnlyList<CommandOptionBody>? options) =>
        options is null or [] ? null : [.. options.Select(Plain)];

    private static CommandOptionBody Plain(CommandOptionBody option) => option with
    {
        Required = option.Required ?? false,
        Autocomplete = option.Autocomplete ?? false,
        Choices = option.Choices is [] ? null : option.Choices,
        Options = Plain(option.Options),
    };
}
