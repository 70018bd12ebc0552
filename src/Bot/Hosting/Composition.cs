using Bot.Answers.Sources;
using Bot.Commands;
using Bot.Commands.Chat;
using Bot.Commands.Daily;
using Bot.Commands.Dispatch;
using Bot.Daily;
using Bot.Guilds;
using Bot.Guilds.DueQueue;
using Bot.Knowledge.Library;
using Bot.Reading;
using Bot.Settings;
using Bot.Terminal;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using NodaTime;

namespace Bot.Hosting;

/// <summary>What the worker is made of.</summary>
internal static class Composition
{
    public static IHost Build(
        IConfigurationRoot configuration, BotSettings settings, ReadingPlan plan, ArticleLibrary library, GuildStore guilds, Surroundings surroundings)
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
            surroundings.Time,
            provider.GetRequiredService<DailyDesk>()));
        services.AddSingleton(guilds);
        services.AddSingleton(provider => Desk(guilds, settings, provider.GetRequiredService<IChatTransport>(), surroundings.Time));
        services.AddSingleton(new DailyPostWriter(library, new ArticleLinks(settings.LinkTemplate), settings.About));
        services.AddSingleton(provider => new DailyService(
            provider.GetRequiredService<DailyDesk>(),
            provider.GetRequiredService<DailyPostWriter>(),
            provider.GetRequiredService<BackgroundReading>().Finished,
            provider.GetRequiredService<ILogger<DailyService>>()));
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

    private static DailyDesk Desk(GuildStore store, BotSettings settings, IChatTransport transport, TimeProvider time)
    {
        var lateWindow = Duration.FromTimeSpan(settings.LateWindow);
        var agenda = new Agenda(store.Subscriptions.All(), lateWindow, Instant.FromDateTimeOffset(time.GetUtcNow()));
        return new DailyDesk(store, agenda, new DailyPlanner(lateWindow), transport as IGuildTransport, time);
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
