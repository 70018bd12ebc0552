using NodaTime.TimeZones;

namespace Bot.Guilds.Zones;

/// <summary>All places that a zone is named after, those that most people mean first, and the names that they go by.</summary>
internal static class ZoneAtlas
{
    public static readonly ZonePlace Utc = new("Etc/UTC", "UTC", "");

    public static readonly IReadOnlyList<AtlasEntry> Entries = Read();

    private static readonly Dictionary<string, ZonePlace> ByOldName = Entries
        .SelectMany(entry => entry.OldIds.Append(entry.Place.Id).Select(id => (id, entry.Place)))
        .ToDictionary(pair => pair.id, pair => pair.Place, StringComparer.OrdinalIgnoreCase);

    /// <param name="id">A present or an old IANA name with a city or a region in it, in any case.</param>
    public static ZonePlace? Find(string id) => ByOldName.GetValueOrDefault(id);

    private static List<AtlasEntry> Read()
    {
        var source = TzdbDateTimeZoneSource.Default;
        var locations = source.ZoneLocations!.Where(location => source.CanonicalIdMap.ContainsKey(location.ZoneId)).ToList();
        var located = locations.Select(location => location.ZoneId).ToHashSet(StringComparer.Ordinal);
        var oldIds = source.CanonicalIdMap
            .Where(alias => alias.Key.Contains('/') && !located.Contains(alias.Key))
            .ToLookup(alias => alias.Value, alias => alias.Key, StringComparer.Ordinal);
        var cities = BigCities.All.ToLookup(city => city.Zone, city => city.Name, StringComparer.Ordinal);
        return locations
            .Select(location => new AtlasEntry(
                new ZonePlace(location.ZoneId, City(location.ZoneId), location.CountryName),
                location.CountryCode,
                location.Comment,
                [.. oldIds[location.ZoneId]],
                [.. cities[location.ZoneId]]))
            .OrderBy(entry => BigCities.Rank(entry.Place.Id))
            .ThenBy(entry => entry.Place.City, StringComparer.Ordinal)
            .ToList();
    }

    private static string City(string id) => id[(id.LastIndexOf('/') + 1)..].Replace('_', ' ');
}
