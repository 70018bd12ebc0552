using Microsoft.Extensions.Logging;

namespace Bot.Transport.DiscordNet;

internal static partial class LibraryLog
{
    [LoggerMessage("Discord.Net: {Message}.")]
    public static partial void Said(ILogger logger, LogLevel level, string message);
}
