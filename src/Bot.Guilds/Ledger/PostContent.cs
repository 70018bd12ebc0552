namespace Bot.Guilds.Ledger;

/// <summary>What kind of post it is; the ledger remembers it, so that a repair sends the same, and for the days with no events.</summary>
public abstract record PostContent
{
    private PostContent()
    {
    }

    /// <summary>The events of the day.</summary>
    public sealed record Events : PostContent;

    /// <summary>When the next anniversary is.</summary>
    public sealed record Upcoming : PostContent;

    /// <param name="Id">The caller's name of it. At most 200 characters.</param>
    public sealed record Fact(string Id) : PostContent;
}
