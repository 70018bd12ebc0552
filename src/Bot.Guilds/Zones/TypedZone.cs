namespace Bot.Guilds.Zones;

/// <summary>What someone meant by the name of a time zone.</summary>
public abstract record TypedZone
{
    private TypedZone()
    {
    }

    public sealed record Known(ZonePlace Place) : TypedZone;

    /// <param name="Problem">A plain line that says why, and what to type instead.</param>
    /// <param name="Suggestions">Best first, at most 25; may be empty.</param>
    public sealed record Unclear(string Problem, IReadOnlyList<ZonePlace> Suggestions) : TypedZone;
}
