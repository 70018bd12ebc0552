using Bot.Commands.Chat;
using Bot.Transport;
using Bot.Transport.DiscordNet;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Benchmarks.Transports;

internal static partial class Clients
{
    static partial void AddDiscordNet(Dictionary<string, Func<DiscordOptions, IChatTransport>> clients) =>
        clients["Discord.Net"] = options =>
            new DiscordNetTransport(options, NullLogger<DiscordNetTransport>.Instance, TimeProvider.System, new Random());
}
