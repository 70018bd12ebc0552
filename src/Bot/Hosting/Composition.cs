using Bot.Answers.Sources;
using Bot.Commands;
using Bot.Commands.Dispatch;
using Bot.Knowledge.Library;
using Bot.Reading;
using Bot.Settings;
using Bot.Terminal;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Bot.Hosting;

/// <summary>What the worker is made of.</summary>
internal static class Composition
{
    public static IHost Build(
        IConfigurationRoot configuration, BotSettings settings, ReadingPlan plan, ArticleLibrary library, Surroundings surroundings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddConfiguration(configuration);
        AddLogging(builder, settings);

        var services = builder.Services;
        services.AddSingleton(surroundings);
        services.AddSingleton(surroundings.Time);
        services.AddSingleton(settings);
        services.AddSingleton(plan);
        services.AddSingleton(library);
        services.AddSingleton(provider => StandardCommands.Over(
            library,
            new ArticleLinks(settings.LinkTemplate),
            settings.About,
            () => provider.GetRequiredService<BackgroundReading>().State,
            surroundings.Time));
        services.AddSingleton<CommandDispatcher>();
        if (settings.Token is not null)
        {
            // Nobody has to be protected from the one person at the terminal.
            services.AddSingleton<Pace>();
        }

        services.AddSingleton<Notices>();
        services.AddSingleton(ReadingListeners.Create);
        services.AddSingleton<BackgroundReading>();
        services.AddSingleton(TransportSelection.Create);
        services.AddSingleton<ChatLoop>();
        services.Configure<ConsoleLifetimeOptions>(options => options.SuppressStatusMessages = true);
        return builder.Build();
    }

    /// <summary>Standard output belongs to the chat and to JSON. In the terminal, only what is wrong is worth an interruption.</summary>
    private static void AddLogging(HostApplicationBuilder builder, BotSettings settings)
    {
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
        builder.Logging.AddSimpleConsole(format =>
        {
            format.SingleLine = true;
            format.ColorBehavior = LoggerColorBehavior.Disabled;
            format.TimestampFormat = "yyyy-MM-dd HH:mm:ss ";
        });
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        if (settings.Token is null)
        {
            builder.Logging.AddFilter<ConsoleLoggerProvider>(null, LogLevel.Warning);
        }
    }
}
