using Bot.Commands.Chat;
using Bot.Transport;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Benchmarks.Transports;

/// <summary>The clients that this build has.</summary>
internal static partial class Clients
{
    public const string BuiltIn = "built-in";

    public static IReadOnlyDictionary<string, Func<DiscordOptions, IChatTransport>> All { get; } = Find();

    private static Dictionary<string, Func<DiscordOptions, IChatTransport>> Find()
    {
        var clients = new Dictionary<string, Func<DiscordOptions, IChatTransport>>(StringComparer.Ordinal)
        {
            [BuiltIn] = options => new DiscordTransport(options, NullLogger<DiscordTransport>.Instance, TimeProvider.System, new Random()),
        };
        AddDiscordNet(clients);
        return clients;
    }

    /// <summary>Has a body where the build has that library.</summary>
    static partial void AddDiscordNet(Dictionary<string, Func<DiscordOptions, IChatTransport>> clients);
}
