using Bot.Commands.Chat;
using Bot.Settings;
using Bot.Terminal;
using Bot.Transport;
#if DISCORD_NET
using Bot.Transport.DiscordNet;
#endif
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
            ? Discord(Options(settings, token), services, surroundings.Time)
            : new TerminalTransport(
                surroundings,
                services.GetRequiredService<Notices>(),
                services.GetRequiredService<BackgroundReading>().Finished);
    }

    private static DiscordOptions Options(BotSettings settings, string token) => new()
    {
        Token = token,
        ApiUrl = settings.ApiUrl,
        Shards = settings.Shards,
        ShardIds = settings.ShardIds,
        Compress = settings.Compress,
        SessionFile = Path.Combine(settings.DataFolder, "discord-sessions.json"),
    };

#if DISCORD_NET
    private static DiscordNetTransport Discord(DiscordOptions options, IServiceProvider services, TimeProvider time) =>
        new(options, services.GetRequiredService<ILogger<DiscordNetTransport>>(), time, new Random());
#else
    private static DiscordTransport Discord(DiscordOptions options, IServiceProvider services, TimeProvider time) =>
        new(options, services.GetRequiredService<ILogger<DiscordTransport>>(), time, new Random());
#endif
}
