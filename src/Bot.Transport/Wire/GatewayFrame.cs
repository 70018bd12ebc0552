using System.Text.Json;

namespace Bot.Transport.Wire;

/// <summary>The envelope of everything that crosses the gateway, in both directions.</summary>
internal sealed class GatewayFrame
{
    public GatewayOpcode Op { get; init; }

    public JsonElement D { get; init; }

    /// <summary>Counts the dispatches of a session from 1; null for all other frames.</summary>
    public long? S { get; init; }

    /// <summary>The name of the event, for dispatches only.</summary>
    public string? T { get; init; }
}

internal enum GatewayOpcode
{
    Dispatch = 0,
    Heartbeat = 1,
    Identify = 2,
    Resume = 6,
    Reconnect = 7,
    InvalidSession = 9,
    Hello = 10,
    HeartbeatAck = 11,
}
