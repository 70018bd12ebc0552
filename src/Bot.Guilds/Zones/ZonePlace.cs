using NodaTime;

namespace Bot.Guilds.Zones;

/// <param name="Id">The IANA name, such as <c>America/Sao_Paulo</c>.</param>
/// <param name="City">As the IANA name has it, in plain letters.</param>
/// <param name="Country">Empty for UTC.</param>
public sealed record ZonePlace(string Id, string City, string Country)
{
    /// <summary>For a list to choose from: at most 100 characters.</summary>
    public string Label => Country.Length == 0 ? Id : $"{City}, {Country} ({Id})";

    internal Offset OffsetAt(Instant moment) => DateTimeZoneProviders.Tzdb[Id].GetUtcOffset(moment);
}
