using Bot.Commands.Chat;
using Bot.Transport.Interactions;
using Bot.Transport.Rest;
using Bot.Transport.Wire;
using Microsoft.Extensions.Logging;

namespace Bot.Transport.Commands;

/// <summary>Keeps Discord's list of the bot's commands as it should be. They are global: servers need no list of their own.</summary>
internal sealed class CommandRegistry(RestClient rest, OwnApplication application, Perseverance perseverance, ILogger logger)
{
    /// <exception cref="ChatStoppedException">Discord refuses the token, or the commands.</exception>
    public async Task PublishAsync(IReadOnlyList<CommandDefinition> commands, CancellationToken cancellationToken)
    {
        IReadOnlyList<CommandBody> wanted = [.. commands.Select(CommandMapping.ToBody)];
        try
        {
            var id = await perseverance.AskAsync(application.IdAsync, cancellationToken);
            var registered = await perseverance.AskAsync(token => ListAsync(id, token), cancellationToken);
            if (CommandMeaning.AreSame(wanted, registered))
            {
                TransportLog.CommandsUnchanged(logger);
                return;
            }

            var body = ReplyContent.Json(wanted, WireJson.Default.IReadOnlyListCommandBody);
            await perseverance.AskAsync(token => rest.SendAsync(Routes.ReplaceCommands(id), body, token), cancellationToken);
            TransportLog.CommandsRegistered(logger, wanted.Count);
        }
        catch (ApiException e)
        {
            throw new ChatStoppedException(Remedies.ApiRefuses(e.Message));
        }
    }

    private async Task<IReadOnlyList<CommandBody>> ListAsync(Snowflake id, CancellationToken cancellationToken)
    {
        var answer = await rest.SendAsync(Routes.ListCommands(id), null, cancellationToken);
        return answer.Read(WireJson.Default.IReadOnlyListCommandBody);
    }
}
