using System.Text.Json.Serialization;

namespace Bot.Transport.Wire;

/// <summary>The envelope of what the bot sends over the gateway. No record: the text of a record shows all that is in it, here a token.</summary>
internal sealed class OutgoingFrame<T>(GatewayOpcode op, T d)
{
    public GatewayOpcode Op { get; } = op;

    /// <summary>Sent when it is null, too: the heartbeat before the first event has such a one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public T D { get; } = d;
}
