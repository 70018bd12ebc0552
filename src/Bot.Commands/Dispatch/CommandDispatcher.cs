using Bot.Commands.Chat;
using Microsoft.Extensions.Logging;

namespace Bot.Commands.Dispatch;

/// <summary>
/// Brings interactions to their commands and the replies back. Discord waits three seconds for a first sign: an answer
/// that is not there after <see cref="Patience"/> is deferred and completed later. Completions cannot be deferred: late
/// ones are left out. Whatever fails is logged, and the person gets a reference to it instead of an error message.
/// </summary>
public sealed class CommandDispatcher(CommandCatalog catalog, TimeProvider time, ILogger<CommandDispatcher> logger) : IInteractionHandler
{
    /// <summary>Half of Discord's three seconds; the rest is for the way there and back.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    public async Task HandleAsync(Interaction interaction, IInteractionResponder responder, CancellationToken cancellationToken)
    {
        try
        {
            await (interaction switch
            {
                SlashInteraction slash => AnswerAsync(slash, responder, cancellationToken),
                MessageInteraction use => AnswerAsync(use, responder, cancellationToken),
                AutocompleteInteraction typing => SuggestAsync(typing, responder, cancellationToken),
                ButtonInteraction press => PressAsync(press, responder, cancellationToken),
                _ => Task.CompletedTask,
            });
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            DispatchLog.AnswerLost(logger, error, Reference(interaction));
        }
    }

    private async Task AnswerAsync(SlashInteraction slash, IInteractionResponder responder, CancellationToken cancellationToken)
    {
        if (catalog.Find(slash.Command) is not { } found)
        {
            await responder.RespondAsync(Notice.UnknownCommand($"/{slash.Command}"), cancellationToken);
        }
        else if (OptionRules.Problem(found.Options, slash.Values) is { } problem)
        {
            await responder.RespondAsync(Notice.Of(problem), cancellationToken);
        }
        else
        {
            var visibility = found.Command.VisibilityOf(slash.Values);
            var work = Run(slash, slash.Command.ToString(), () => found.Command.Answer(slash, visibility));
            await DeliverAsync(work, visibility, responder.RespondAsync, responder, cancellationToken);
        }
    }

    private async Task AnswerAsync(MessageInteraction use, IInteractionResponder responder, CancellationToken cancellationToken)
    {
        if (catalog.FindOnMessages(use.Command) is not { } command)
        {
            await responder.RespondAsync(Notice.UnknownCommand(use.Command), cancellationToken);
            return;
        }

        var work = Run(use, use.Command, () => command.Answer(use));
        await DeliverAsync(work, Visibility.Private, responder.RespondAsync, responder, cancellationToken);
    }

    private async Task PressAsync(ButtonInteraction press, IInteractionResponder responder, CancellationToken cancellationToken)
    {
        if (ButtonState.Read(press.CustomId) is not { } button || catalog.Find(new CommandName(button.Command)) is not { } found)
        {
            await responder.RespondAsync(Notice.StaleButton(), cancellationToken);
            return;
        }

        var stale = Notice.StaleButton();
        var work = Run(press, button.Command, () => found.Command.Press(button) ?? stale);
        await DeliverAsync(
            work,
            Visibility.Private,
            (reply, cancel) => button.Message == Visibility.Private && reply.Embeds.Count > 0
                ? responder.UpdateAsync(reply, cancel)
                : responder.RespondAsync(reply, cancel),
            responder,
            cancellationToken);
    }

    private async Task SuggestAsync(AutocompleteInteraction typing, IInteractionResponder responder, CancellationToken cancellationToken)
    {
        var work = Task.Run(() => Suggest(typing), CancellationToken.None);
        if (!await IsInTimeAsync(work, cancellationToken))
        {
            DispatchLog.SuggestionsLate(logger, typing.Command.ToString());
        }

        await responder.SuggestAsync(work.IsCompleted ? await work : [], cancellationToken);
    }

    /// <param name="first">The verb for an answer in time.</param>
    private async Task DeliverAsync(
        Task<Reply> work,
        Visibility visibility,
        Func<Reply, CancellationToken, Task> first,
        IInteractionResponder responder,
        CancellationToken cancellationToken)
    {
        if (await IsInTimeAsync(work, cancellationToken))
        {
            var reply = await work;
            await first(reply.Visibility == Visibility.Private ? reply : reply with { Visibility = visibility }, cancellationToken);
        }
        else
        {
            await responder.DeferAsync(visibility, cancellationToken);
            await responder.CompleteAsync(await work with { Visibility = visibility }, cancellationToken);
        }
    }

    private async Task<bool> IsInTimeAsync(Task work, CancellationToken cancellationToken)
    {
        using var answered = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var first = await Task.WhenAny(work, Task.Delay(Patience, time, answered.Token));
        await answered.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        return first == work;
    }

    private Task<Reply> Run(Interaction interaction, string command, Func<Reply> answer) =>
        Task.Run(() =>
        {
            try
            {
                return answer();
            }
            catch (Exception error)
            {
                var reference = Reference(interaction);
                DispatchLog.CommandFailed(logger, error, command, reference);
                return Notice.Failure(reference);
            }
        });

    private IReadOnlyList<SlashChoice> Suggest(AutocompleteInteraction typing)
    {
        try
        {
            return Suggestions.Of(catalog.Find(typing.Command)?.Command.Suggest(typing) ?? []);
        }
        catch (Exception error)
        {
            DispatchLog.SuggestionsFailed(logger, error, typing.Command.ToString(), Reference(typing));
            return [];
        }
    }

    private static string Reference(Interaction interaction) => interaction.Id.Value.ToString("x");
}
