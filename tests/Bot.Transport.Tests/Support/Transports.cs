using FakeDiscord;

namespace Bot.Transport.Tests.Support;

internal static class Transports
{
    public static DiscordTransport BuiltIn(
        FakeDiscordServer discord,
        LogLines? log = null,
        TimeProvider? time = null,
        Random? random = null,
        string? token = null,
        Action<DiscordOptions>? configure = null)
    {
        var options = new DiscordOptions { ApiUrl = discord.ApiUrl, Token = token ?? discord.Token };
        configure?.Invoke(options);
        return new DiscordTransport(options, log ?? new LogLines(), time ?? TimeProvider.System, random ?? new Random(1));
    }
}
