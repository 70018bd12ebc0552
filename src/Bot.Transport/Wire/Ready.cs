namespace Bot.Transport.Wire;

internal sealed class Ready
{
    public string? SessionId { get; init; }

    public string? ResumeGatewayUrl { get; init; }

    public ApplicationInfo? Application { get; init; }

    public PersonInfo? User { get; init; }

    /// <summary>All that the session is about, each told of again by an event of its own.</summary>
    public IReadOnlyList<GuildEvent?>? Guilds { get; init; }
}

internal sealed class ApplicationInfo
{
    public Snowflake Id { get; init; }
}

internal sealed class PersonInfo
{
    public Snowflake Id { get; init; }

    public string? Username { get; init; }
}
