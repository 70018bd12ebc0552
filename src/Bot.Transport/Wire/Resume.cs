namespace Bot.Transport.Wire;

internal sealed class Resume
{
    public required string Token { get; init; }

    public required string SessionId { get; init; }

    public required long Seq { get; init; }
}
