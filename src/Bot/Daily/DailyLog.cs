using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Daily;

/// <summary>What the daily post writes to the log.</summary>
internal static partial class DailyLog
{
    [LoggerMessage(LogLevel.Debug, "Posted for {Date} in channel {Channel} of server {Guild}.")]
    public static partial void Posted(ILogger logger, LocalDate date, ulong channel, ulong guild);

    [LoggerMessage(LogLevel.Information, "The post for {Date} of server {Guild} was found where an earlier run had left it.")]
    public static partial void Found(ILogger logger, LocalDate date, ulong guild);

    [LoggerMessage(LogLevel.Warning, "Whether server {Guild} has its post for {Date} cannot be found out; it is not sent again.")]
    public static partial void Unknown(ILogger logger, ulong guild, LocalDate date);

    [LoggerMessage(LogLevel.Information, "The daily post of server {Guild} pauses: {Reason}.")]
    public static partial void Paused(ILogger logger, ulong guild, string reason);

    [LoggerMessage(LogLevel.Information, "The daily post of server {Guild} goes on.")]
    public static partial void Resumed(ILogger logger, ulong guild);

    [LoggerMessage(LogLevel.Error, "What servers told cannot be saved, so the post of server {Guild} waits. {Problem}")]
    public static partial void NotSaved(ILogger logger, ulong guild, string problem);

    [LoggerMessage(LogLevel.Error, "The daily post of server {Guild} failed; it is tried again.")]
    public static partial void Failed(ILogger logger, Exception error, ulong guild);

    [LoggerMessage(LogLevel.Error, "There is no copy of what servers told of today. {Problem}")]
    public static partial void NotCopied(ILogger logger, string problem);

    [LoggerMessage(LogLevel.Error, "What happened to server {Guild} could not be noted. {Problem}")]
    public static partial void NewsLost(ILogger logger, ulong guild, string problem);
}
