using Bot.Transport.Gateway;
using Bot.Transport.Rest;
using Microsoft.Extensions.Logging;

namespace Bot.Transport;

/// <summary>Every line that the transport logs. None takes a token, an address with one, or the text of a person.</summary>
internal static partial class TransportLog
{
    [LoggerMessage(LogLevel.Warning, "Discord's API at {Host} does not answer ({Reason}). Trying again until it does.")]
    public static partial void ApiIsAway(ILogger logger, string host, string reason);

    [LoggerMessage(LogLevel.Information, "Discord's API at {Host} answers again.")]
    public static partial void ApiIsBack(ILogger logger, string host);

    [LoggerMessage(LogLevel.Trace, "{Route}: HTTP {Status}.")]
    public static partial void Answered(ILogger logger, Route route, int status);

    [LoggerMessage(LogLevel.Debug, "Trying again. {Reason}.")]
    public static partial void TryingAgain(ILogger logger, string reason);

    [LoggerMessage(LogLevel.Warning, "{Route}: too many requests, waiting {Seconds} s (scope {Scope}).")]
    public static partial void Limited(ILogger logger, Route route, double seconds, string scope);

    [LoggerMessage(LogLevel.Error, "Discord refused 1000 requests within ten minutes; nothing is sent until that is over, since it bans whoever goes on.")]
    public static partial void TooManyRefused(ILogger logger);

    [LoggerMessage(LogLevel.Information, "Connected to Discord as {Name} ({Shard}).")]
    public static partial void Ready(ILogger logger, string name, Shard shard);

    [LoggerMessage(LogLevel.Information, "Connected to Discord again; nothing was missed ({Shard}).")]
    public static partial void Resumed(ILogger logger, Shard shard);

    [LoggerMessage(LogLevel.Information, "The connection to Discord ended ({Shard}): {Reason}. Next: {Next}, in {Seconds:0.0} s.")]
    public static partial void Ended(ILogger logger, Shard shard, string reason, NextStep next, double seconds);

    [LoggerMessage(LogLevel.Warning, "Discord allows no new session for {Seconds:0} s; waiting.")]
    public static partial void NoSessionsLeft(ILogger logger, double seconds);

    [LoggerMessage(LogLevel.Information, "The session of the last run could not be read from '{Path}'; a new one begins.")]
    public static partial void SessionsNotRead(ILogger logger, string path);

    [LoggerMessage(LogLevel.Information, "The session could not be saved to '{Path}'; the next start begins a new one.")]
    public static partial void SessionsNotSaved(ILogger logger, string path);

    [LoggerMessage(LogLevel.Trace, "Received {Opcode} {Event}.")]
    public static partial void Received(ILogger logger, Wire.GatewayOpcode opcode, string @event);

    [LoggerMessage(LogLevel.Warning, "Discord sent something unreadable ({Opcode} {Event}); it is left out.")]
    public static partial void Unreadable(ILogger logger, Wire.GatewayOpcode opcode, string @event);

    [LoggerMessage(LogLevel.Debug, "Interaction {Id} is of a kind that the bot does not know; it is left alone.")]
    public static partial void UnknownKind(ILogger logger, ulong id);

    [LoggerMessage(LogLevel.Warning, "Interaction {Id} was not answered. {Reason}.")]
    public static partial void NotAnswered(ILogger logger, ulong id, string reason);

    [LoggerMessage(LogLevel.Error, "Interaction {Id} ended with an error.")]
    public static partial void HandlerFailed(ILogger logger, Exception exception, ulong id);

    [LoggerMessage(LogLevel.Warning, "Stopped with interactions that had not ended after {Seconds} s: {Count}.")]
    public static partial void CutOff(ILogger logger, int count, double seconds);

    [LoggerMessage(LogLevel.Debug, "The commands are registered as they should be.")]
    public static partial void CommandsUnchanged(ILogger logger);

    [LoggerMessage(LogLevel.Information, "Registered {Count} commands.")]
    public static partial void CommandsRegistered(ILogger logger, int count);

    [LoggerMessage(LogLevel.Information, "What the bot may do in channel {Channel} could not be found out. {Reason}.")]
    public static partial void ChannelUnknown(ILogger logger, ulong channel, string reason);

    [LoggerMessage(LogLevel.Information, "Server {Guild} could not be looked up. {Reason}.")]
    public static partial void GuildUnknown(ILogger logger, ulong guild, string reason);

    [LoggerMessage(LogLevel.Warning, "A message was not posted in channel {Channel}. {Reason}.")]
    public static partial void NotPosted(ILogger logger, ulong channel, string reason);
}
