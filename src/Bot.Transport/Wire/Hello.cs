namespace Bot.Transport.Wire;

internal sealed class Hello
{
    /// <summary>Milliseconds.</summary>
    public double HeartbeatInterval { get; init; }
}
