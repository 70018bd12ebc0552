using System.Net;
using Bot.Commands.Chat;
using Bot.Transport.Interactions;
using Bot.Transport.Rest;
using Bot.Transport.Wire;
using Microsoft.Extensions.Logging;

namespace Bot.Transport.Posting;

/// <summary>Messages that nobody asked for with an interaction.</summary>
internal sealed class ChannelPosts(RestClient rest, ILogger logger)
{
    /// <exception cref="ChatStoppedException">Discord refuses the token.</exception>
    public async Task<PostOutcome> PostAsync(ChannelId channel, Reply reply, string nonce, CancellationToken cancellationToken)
    {
        if (nonce.Length > ChatLimits.Nonce)
        {
            throw new ArgumentException($"A nonce has at most {ChatLimits.Nonce} characters.", nameof(nonce));
        }

        var message = ReplyMapping.ToNewMessage(reply) with { Flags = null, Nonce = nonce, EnforceNonce = true };
        try
        {
            var body = ReplyContent.WithFiles(message, WireJson.Default.MessageBody, reply.Files);
            var answer = await rest.SendAsync(Routes.CreateMessage(channel), body, cancellationToken);
            return new PostOutcome.Posted(new MessageId(answer.Read(WireJson.Default.CreatedMessage).Id.Value));
        }
        catch (ApiException e)
        {
            TransportLog.NotPosted(logger, channel.Value, e.Message);
            return new PostOutcome.Refused(Kind(e));
        }
    }

    public static PostRefusal Kind(ApiException e) => e switch
    {
        { MayHaveBeenDone: true, IsPassing: true } => PostRefusal.Unknown,
        { IsPassing: true } => PostRefusal.TryLater,
        { Status: HttpStatusCode.NotFound } or { Code: ErrorCodes.UnknownChannel } => PostRefusal.Gone,
        _ => PostRefusal.Forbidden,
    };
}
