using Bot.Transport.Rest;

namespace Bot.Transport.Gateway;

/// <summary>What all connections of a bot share.</summary>
internal sealed record GatewayOptions(BotToken Token, bool Compress, TimeProvider Time, Jitter Jitter)
{
    /// <summary>The session goes on in another process: it is left open when the bot stops.</summary>
    public bool LeavesSessionsOpen { get; init; }
}
