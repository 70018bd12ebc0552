using Bot.Commands.Chat;
using Bot.Transport.Rest;
using Discord;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;

namespace Bot.Transport.DiscordNet;

/// <summary>Answers one interaction, as the responder of the built-in client does: what Discord does not take is logged and does not throw.</summary>
internal sealed class DiscordNetResponder(SocketInteraction interaction, Calls calls, TimeProvider time, ILogger logger) : IInteractionResponder
{
    private readonly long _received = time.GetTimestamp();
    private State _state = State.Waiting;

    private enum State
    {
        Waiting,
        Answered,
        Lost,
    }

    public Task RespondAsync(Reply reply, CancellationToken cancellationToken) =>
        AnswerAsync(options => ReplyMapping.RespondAsync(interaction, reply, options), cancellationToken);

    public Task DeferAsync(Visibility visibility, CancellationToken cancellationToken)
    {
        var isPrivate = visibility == Visibility.Private;
        return AnswerAsync(
            options => interaction is SocketMessageComponent press
                ? press.DeferLoadingAsync(isPrivate, options)
                : interaction.DeferAsync(isPrivate, options),
            cancellationToken);
    }

    public Task DeferUpdateAsync(CancellationToken cancellationToken) => interaction is SocketMessageComponent press
        ? AnswerAsync(options => press.DeferAsync(options: options), cancellationToken)
        : throw NothingToUpdate();

    public Task CompleteAsync(Reply reply, CancellationToken cancellationToken) => ReplaceAsync(reply, cancellationToken);

    public Task UpdateAsync(Reply reply, CancellationToken cancellationToken)
    {
        if (_state != State.Waiting)
        {
            return ReplaceAsync(reply, cancellationToken);
        }

        return interaction is SocketMessageComponent press
            ? AnswerAsync(options => press.UpdateAsync(message => ReplyMapping.Replace(message, reply), options), cancellationToken)
            : throw NothingToUpdate();
    }

    public Task FollowUpAsync(Reply reply, CancellationToken cancellationToken) =>
        AfterwardsAsync(options => ReplyMapping.FollowUpAsync(interaction, reply, options), cancellationToken);

    public Task SuggestAsync(IReadOnlyList<SlashChoice> choices, CancellationToken cancellationToken)
    {
        if (interaction is not SocketAutocompleteInteraction typing)
        {
            throw new InvalidOperationException("Only what is being typed takes suggestions.");
        }

        var type = (Wire.CommandOptionType)(typing.Data.Current?.Type ?? ApplicationCommandOptionType.String);
        var results = choices.Take(ChatLimits.Choices).Select(choice => new AutocompleteResult(choice.Name, CommandMapping.Value(choice, type)));
        return AnswerAsync(options => typing.RespondAsync(results, options), cancellationToken);
    }

    private static InvalidOperationException NothingToUpdate() => new("Only the press of a button has a message to update.");

    private Task ReplaceAsync(Reply reply, CancellationToken cancellationToken) =>
        AfterwardsAsync(options => interaction.ModifyOriginalResponseAsync(message => ReplyMapping.Replace(message, reply), options), cancellationToken);

    private async Task AnswerAsync(Func<RequestOptions, Task> call, CancellationToken cancellationToken)
    {
        if (_state != State.Waiting)
        {
            throw new InvalidOperationException("An interaction is answered once; what follows completes, updates or follows up.");
        }

        _state = State.Answered;
        try
        {
            await calls.DoAsync(call, Routes.CallbackTime - time.GetElapsedTime(_received), cancellationToken);
        }
        catch (Exception e) when (e is ApiException or ChatStoppedException)
        {
            _state = e is ApiException { MayHaveBeenDone: true } ? State.Answered : State.Lost;
            TransportLog.NotAnswered(logger, interaction.Id, e.Message);
        }
    }

    private async Task AfterwardsAsync(Func<RequestOptions, Task> call, CancellationToken cancellationToken)
    {
        if (_state == State.Waiting)
        {
            throw new InvalidOperationException("An interaction is answered or deferred first.");
        }

        if (_state == State.Lost)
        {
            return;
        }

        try
        {
            await calls.DoAsync(call, cancellationToken);
        }
        catch (Exception e) when (e is ApiException or ChatStoppedException)
        {
            TransportLog.NotAnswered(logger, interaction.Id, e.Message);
        }
    }
}
