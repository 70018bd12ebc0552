using Bot.Commands.Chat;
using Bot.Settings;
using Bot.Terminal;
using Bot.Transport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Hosting;

/// <summary>Discord where there is a token, else the terminal.</summary>
internal static class TransportSelection
{
    /// <exception cref="ChatStoppedException">The token or the address cannot be used.</exception>
    public static IChatTransport Create(IServiceProvider services)
    {
        var settings = services.GetRequiredService<BotSettings>();
        var surroundings = services.GetRequiredService<Surroundings>();
        return settings.Token is { } token
            ? new DiscordTransport(
                new DiscordOptions
                {
                    Token = token,
                    ApiUrl = settings.ApiUrl,
                    Shards = settings.Shards,
                    ShardIds = settings.ShardIds,
                    Compress = settings.Compress,
                    SessionFile = Path.Combine(settings.DataFolder, "discord-sessions.json"),
                },
                services.GetRequiredService<ILogger<DiscordTransport>>(),
                surroundings.Time,
                new Random())
            : new TerminalTransport(
                surroundings,
                services.GetRequiredService<Notices>(),
                services.GetRequiredService<BackgroundReading>().Finished);
    }
}
