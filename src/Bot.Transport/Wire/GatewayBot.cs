namespace Bot.Transport.Wire;

/// <summary>The answer of <c>GET /gateway/bot</c>.</summary>
internal sealed class GatewayBot
{
    public string? Url { get; init; }

    public int Shards { get; init; }

    public SessionStartLimit? SessionStartLimit { get; init; }
}

/// <param name="Remaining">Sessions that may still be started; at zero, a further one resets the bot's token.</param>
/// <param name="ResetAfter">Milliseconds until <paramref name="Remaining"/> is full again.</param>
internal sealed record SessionStartLimit(int Total, int Remaining, long ResetAfter, int MaxConcurrency);
