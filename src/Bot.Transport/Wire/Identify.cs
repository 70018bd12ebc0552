namespace Bot.Transport.Wire;

// Classes that hold a token are no records: the text of a record shows all that is in it.
internal sealed class Identify
{
    public required string Token { get; init; }

    public required GatewayIntents Intents { get; init; }

    public required IdentifyProperties Properties { get; init; }

    /// <summary>Id and count; null for a bot that is not divided.</summary>
    public IReadOnlyList<int>? Shard { get; init; }
}

/// <summary>Shown to nobody; Discord counts libraries by it.</summary>
internal sealed record IdentifyProperties(string Os, string Browser, string Device);

[Flags]
internal enum GatewayIntents
{
    /// <summary>Interactions need no intent; this one tells of servers and channels.</summary>
    Guilds = 1 << 0,
}
