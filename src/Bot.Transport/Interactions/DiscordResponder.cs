using Bot.Commands.Chat;
using Bot.Transport.Rest;
using Bot.Transport.Wire;
using Microsoft.Extensions.Logging;

namespace Bot.Transport.Interactions;

/// <summary>
/// Answers one interaction. A verb that Discord does not take is logged and does not throw: there is nobody left to
/// tell. After a first verb that was turned down, the later ones do nothing, since Discord has forgotten the interaction.
/// </summary>
internal sealed class DiscordResponder(InteractionEvent interaction, RestClient rest, TimeProvider time, ILogger logger) : IInteractionResponder
{
    private readonly long _received = time.GetTimestamp();
    private State _state = State.Waiting;

    private enum State
    {
        Waiting,
        Answered,
        Lost,
    }

    private bool IsButton => interaction.Type == InteractionType.Component;

    public Task RespondAsync(Reply reply, CancellationToken cancellationToken) =>
        AnswerAsync(Message(CallbackType.Message, ReplyMapping.ToNewMessage(reply), reply), cancellationToken);

    public Task DeferAsync(Visibility visibility, CancellationToken cancellationToken)
    {
        var flags = visibility == Visibility.Private ? new DeferredData(MessageFlags.Ephemeral) : null;
        return DeferAsync(new DeferredCallback(CallbackType.DeferredMessage, flags), cancellationToken);
    }

    public Task DeferUpdateAsync(CancellationToken cancellationToken) => IsButton
        ? DeferAsync(new DeferredCallback(CallbackType.DeferredUpdate, null), cancellationToken)
        : throw NothingToUpdate();

    public Task CompleteAsync(Reply reply, CancellationToken cancellationToken) => ReplaceAsync(reply, cancellationToken);

    public Task UpdateAsync(Reply reply, CancellationToken cancellationToken)
    {
        if (_state != State.Waiting)
        {
            return ReplaceAsync(reply, cancellationToken);
        }

        return IsButton
            ? AnswerAsync(Message(CallbackType.Update, ReplyMapping.ToReplacement(reply), reply), cancellationToken)
            : throw NothingToUpdate();
    }

    public Task FollowUpAsync(Reply reply, CancellationToken cancellationToken)
    {
        var body = ReplyContent.WithFiles(ReplyMapping.ToNewMessage(reply), WireJson.Default.MessageBody, reply.Files);
        return AfterwardsAsync(token => Routes.FollowUp(interaction.ApplicationId, token), body, cancellationToken);
    }

    public Task SuggestAsync(IReadOnlyList<SlashChoice> choices, CancellationToken cancellationToken)
    {
        var callback = new ChoicesCallback(CallbackType.Choices, new ChoicesData(Suggestions.ToBodies(choices, interaction.Data)));
        return AnswerAsync(ReplyContent.Json(callback, WireJson.Default.ChoicesCallback), cancellationToken);
    }

    private static Func<HttpContent> Message(CallbackType type, MessageBody body, Reply reply) =>
        ReplyContent.WithFiles(new MessageCallback(type, body), WireJson.Default.MessageCallback, reply.Files);

    private static InvalidOperationException NothingToUpdate() => new("Only the press of a button has a message to update.");

    private Task DeferAsync(DeferredCallback callback, CancellationToken cancellationToken) =>
        AnswerAsync(ReplyContent.Json(callback, WireJson.Default.DeferredCallback), cancellationToken);

    private Task ReplaceAsync(Reply reply, CancellationToken cancellationToken)
    {
        var body = ReplyContent.WithFiles(ReplyMapping.ToReplacement(reply), WireJson.Default.MessageBody, reply.Files);
        return AfterwardsAsync(token => Routes.EditOriginal(interaction.ApplicationId, token), body, cancellationToken);
    }

    private async Task AnswerAsync(Func<HttpContent> body, CancellationToken cancellationToken)
    {
        if (_state != State.Waiting)
        {
            throw new InvalidOperationException("An interaction is answered once; what follows completes, updates or follows up.");
        }

        _state = State.Answered;
        var left = Routes.CallbackTime - time.GetElapsedTime(_received);
        try
        {
            await rest.SendAsync(Routes.Callback(interaction.Id, interaction.Token!, left), body, cancellationToken);
        }
        catch (ApiException e) when (e is { Code: ErrorCodes.AlreadyAnswered, MayHaveBeenDone: true })
        {
            // An earlier try of ours arrived after all.
        }
        catch (Exception e) when (e is ApiException or ChatStoppedException)
        {
            _state = e is ApiException { MayHaveBeenDone: true } ? State.Answered : State.Lost;
            TransportLog.NotAnswered(logger, interaction.Id.Value, e.Message);
        }
    }

    private async Task AfterwardsAsync(Func<string, Route> route, Func<HttpContent> body, CancellationToken cancellationToken)
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
            await rest.SendAsync(route(interaction.Token!), body, cancellationToken);
        }
        catch (Exception e) when (e is ApiException or ChatStoppedException)
        {
            TransportLog.NotAnswered(logger, interaction.Id.Value, e.Message);
        }
    }
}
