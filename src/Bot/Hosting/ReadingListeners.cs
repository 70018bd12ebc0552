using Bot.Reading;
using Bot.Settings;
using Bot.Terminal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Hosting;

/// <summary>Who is told how reading goes on: the log of a bot on Discord, the person at the terminal, or standard error.</summary>
internal static partial class ReadingListeners
{
    public static IReadingListener Create(IServiceProvider services)
    {
        var surroundings = services.GetRequiredService<Surroundings>();
        if (services.GetRequiredService<BotSettings>().Token is not null)
        {
            var logger = services.GetRequiredService<ILogger<BackgroundReading>>();
            return new ReadingLines(line => LogProgress(logger, line), line => LogProblem(logger, line), surroundings.Time);
        }

        if (surroundings.Chat is not null)
        {
            var notices = services.GetRequiredService<Notices>();
            return new ReadingLines(notices.Post, notices.Post, surroundings.Time);
        }

        return new ReadingLines(surroundings.Error.WriteLine, surroundings.Error.WriteLine, surroundings.Time);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Line}")]
    private static partial void LogProgress(ILogger logger, string line);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Line}")]
    private static partial void LogProblem(ILogger logger, string line);
}
