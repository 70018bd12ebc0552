namespace Bot.Guilds.Zones;

internal sealed class AtlasEntry(ZonePlace place, string countryCode, string comment, string[] oldIds, string[] cities)
{
    private readonly string _city = PlainLetters.Of(place.City);
    private readonly string _country = PlainLetters.Of(place.Country);
    private readonly string[] _others = [.. cities.Concat(oldIds.Select(id => id[(id.LastIndexOf('/') + 1)..])).Select(PlainLetters.Of)];
    private readonly string[] _words = PlainLetters.Of($"{place.Id} {place.Country} {countryCode} {comment} {string.Join(' ', oldIds)} {string.Join(' ', cities)}")
        .Split(' ')
        .Distinct(StringComparer.Ordinal)
        .ToArray();

    private readonly string _code = countryCode.ToLowerInvariant();

    public ZonePlace Place => place;

    public IReadOnlyList<string> OldIds => oldIds;

    /// <param name="typed">In plain letters; not empty.</param>
    public ZoneMatch Match(string typed) =>
        _city == typed || _others.Contains(typed, StringComparer.Ordinal) ? ZoneMatch.City
        : _country == typed || _code == typed ? ZoneMatch.Country
        : Begins(_city, typed) ? ZoneMatch.CityBeginning
        : _others.Any(name => Begins(name, typed)) ? ZoneMatch.OtherBeginning
        : Begins(_country, typed) ? ZoneMatch.CountryBeginning
        : typed.Split(' ').All(term => _words.Any(word => Begins(word, term))) ? ZoneMatch.Words
        : ZoneMatch.None;

    private static bool Begins(string name, string beginning) => name.StartsWith(beginning, StringComparison.Ordinal);
}

/// <summary>Best first.</summary>
internal enum ZoneMatch
{
    City,
    Country,
    CityBeginning,
    OtherBeginning,
    CountryBeginning,
    Words,
    None,
}
