using Bot.Commands.Chat;
using Bot.Guilds;
using Microsoft.Extensions.Logging;

namespace Bot.Commands.Dispatch;

/// <summary>
/// Brings interactions to their commands and the replies back, in Discord's time (see <see cref="Delivery"/>). Whatever
/// fails is logged, and the person gets a reference to it instead of an error message.
/// </summary>
/// <param name="pace">Null where nobody has to be slowed down.</param>
public sealed class CommandDispatcher(
    CommandCatalog catalog, TimeProvider time, ILogger<CommandDispatcher> logger, Pace? pace = null) : IInteractionHandler
{
    /// <summary>Half of Discord's three seconds; the rest is for the way there and back.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private readonly LookupThreads _lookups = new();

    public async Task HandleAsync(Interaction interaction, IInteractionResponder responder, CancellationToken cancellationToken)
    {
        var delivery = new Delivery(responder, time, cancellationToken);
        try
        {
            var wait = pace?.Take(interaction) ?? TimeSpan.Zero;
            await (interaction switch
            {
                AutocompleteInteraction when wait > TimeSpan.Zero => delivery.SuggestAsync([]),
                _ when wait > TimeSpan.Zero => delivery.NotifyAsync(Notice.TooFast(wait)),
                SlashInteraction slash => AnswerAsync(slash, delivery, cancellationToken),
                MessageInteraction use => AnswerAsync(use, delivery, cancellationToken),
                AutocompleteInteraction typing => SuggestAsync(typing, delivery),
                ButtonInteraction press => PressAsync(press, delivery, cancellationToken),
                _ => Task.CompletedTask,
            });
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            DispatchLog.AnswerLost(logger, error, Reference(interaction));
        }
    }

    private Task AnswerAsync(SlashInteraction slash, Delivery delivery, CancellationToken cancellationToken)
    {
        var name = $"/{slash.Command}";
        if (catalog.Find(slash.Command) is not { } found)
        {
            return delivery.NotifyAsync(Notice.UnknownCommand(name));
        }

        var freed = slash.Origin.Guild is null && found.Command.WorksOutsideServers(slash.Command);
        if (!freed && PermissionRules.Problem(found.Command.Definition, name, slash.Origin) is { } lacking)
        {
            return delivery.NotifyAsync(Notice.Of(lacking));
        }

        if (OptionRules.Problem(found.Options, slash.Values) is { } problem)
        {
            return delivery.NotifyAsync(Notice.Of(problem));
        }

        var visibility = found.Command.VisibilityOf(slash.Values);
        var work = RunAsync(slash, name, () => found.Command.AnswerAsync(slash, visibility, cancellationToken), cancellationToken);
        return delivery.AnswerAsync(work, visibility);
    }

    private Task AnswerAsync(MessageInteraction use, Delivery delivery, CancellationToken cancellationToken)
    {
        if (catalog.FindOnMessages(use.Command) is not { } command)
        {
            return delivery.NotifyAsync(Notice.UnknownCommand(use.Command));
        }

        if (PermissionRules.Problem(command.Definition, use.Command, use.Origin) is { } lacking)
        {
            return delivery.NotifyAsync(Notice.Of(lacking));
        }

        var work = RunAsync(use, use.Command, () => command.AnswerAsync(use, cancellationToken), cancellationToken);
        return delivery.AnswerAsync(work, Visibility.Private);
    }

    private Task PressAsync(ButtonInteraction press, Delivery delivery, CancellationToken cancellationToken)
    {
        if (ButtonState.Read(press.CustomId) is not { } button || catalog.Find(new CommandName(button.Command)) is not { } found)
        {
            return delivery.NotifyAsync(Notice.StaleButton());
        }

        var name = $"/{button.Command}";
        if (PermissionRules.Problem(found.Command.Definition, name, press.Origin) is { } lacking)
        {
            return delivery.NotifyAsync(Notice.Of(lacking));
        }

        var work = RunAsync(press, name, () => Task.FromResult(found.Command.Press(button) ?? Notice.StaleButton()), cancellationToken);
        return button.Message == Visibility.Private ? delivery.UpdateAsync(work) : delivery.AnswerAsync(work, Visibility.Private);
    }

    private async Task SuggestAsync(AutocompleteInteraction typing, Delivery delivery)
    {
        var work = Task.Run(() => Suggest(typing), CancellationToken.None);
        if (!await delivery.IsInTimeAsync(work))
        {
            DispatchLog.SuggestionsLate(logger, typing.Command.ToString());
        }

        await delivery.SuggestAsync(work.IsCompleted ? await work : []);
    }

    private Task<Reply> RunAsync(Interaction interaction, string command, Func<Task<Reply>> answer, CancellationToken cancellationToken) =>
        _lookups.RunAsync(
            async () =>
            {
                try
                {
                    return await answer();
                }
                catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
                {
                    var reference = Reference(interaction);
                    DispatchLog.CommandFailed(logger, error, command, reference);
                    return error is GuildStoreException ? Notice.NothingSaved(reference) : Notice.Failure(reference);
                }
            });

    private IReadOnlyList<SlashChoice> Suggest(AutocompleteInteraction typing)
    {
        try
        {
            return catalog.Find(typing.Command)?.Command is { } command
                && PermissionRules.Problem(command.Definition, command.Definition.Name, typing.Origin) is null
                    ? command.Complete(typing)
                    : [];
        }
        catch (Exception error)
        {
            DispatchLog.SuggestionsFailed(logger, error, typing.Command.ToString(), Reference(typing));
            return [];
        }
    }

    private static string Reference(Interaction interaction) => interaction.Id.Value.ToString("x");
}
