using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Bot.Guilds.Zones;

/// <summary>A time zone as people type it: by a city, a country or an IANA name. Offsets and abbreviations are explained, not guessed at.</summary>
public static partial class ZoneSearch
{
    /// <summary>Discord's for a list to choose from.</summary>
    public const int MostSuggestions = 25;

    private static readonly string[] NamesOfUtc = ["UTC", "UCT", "ZULU", "UNIVERSAL", "ETC/UTC", "ETC/UCT", "ETC/UNIVERSAL", "ETC/ZULU"];

    /// <summary>While someone is still typing: best first, at most 25; the best-known cities where nothing is typed yet.</summary>
    public static IReadOnlyList<ZonePlace> Suggest(string typed, Instant now)
    {
        if (typed.Trim().Length == 0)
        {
            return [.. ZoneAtlas.Entries.Select(entry => entry.Place).Take(MostSuggestions)];
        }

        return Read(typed, now) switch
        {
            TypedZone.Known known => [known.Place, .. Ranked(typed).Select(found => found.Place).Where(place => place != known.Place).Take(MostSuggestions - 1)],
            TypedZone.Unclear unclear => unclear.Suggestions,
            _ => [],
        };
    }

    public static TypedZone Read(string typed, Instant now)
    {
        var text = typed.Trim();
        if (NamesOfUtc.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            return new TypedZone.Known(ZoneAtlas.Utc);
        }

        if (ZoneAtlas.Find(text.Replace(' ', '_')) is { } place)
        {
            return new TypedZone.Known(place);
        }

        return ReadOffset(text, now) ?? ReadAbbreviation(text, now) ?? ReadPlace(text);
    }

    private static TypedZone.Unclear? ReadOffset(string text, Instant now)
    {
        var match = TypedOffset().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var minutes = (Number(match.Groups["hours"]) * NodaConstants.MinutesPerHour) + Number(match.Groups["minutes"]);
        // In names such as Etc/GMT+3 the sign is the other way round.
        var west = match.Groups["sign"].Value is not "+" ^ match.Groups["etc"].Success;
        var places = minutes <= 18 * NodaConstants.MinutesPerHour
            ? Places(place => place.OffsetAt(now) == Offset.FromSeconds((west ? -1 : 1) * minutes * NodaConstants.SecondsPerMinute))
            : [];
        return new TypedZone.Unclear(
            "An offset such as UTC+3 does not follow the clock when it changes for summer. Name a city there, such as Paris or New York."
                + (places.Count == 0 ? "" : " The list shows places that are at that offset now."),
            places);
    }

    private static TypedZone.Unclear? ReadAbbreviation(string text, Instant now)
    {
        var name = text.ToUpperInvariant() switch
        {
            "ET" => "EST",
            "CT" => "CST",
            "MT" => "MST",
            "PT" => "PST",
            var upper => upper,
        };
        var places = Abbreviation().IsMatch(name) ? Places(place => IsCalled(place, name, now)) : [];
        return places.Count == 0 ? null : new TypedZone.Unclear(
            $"{name} is the name of an offset: it holds for a part of the year only, or in several places with different clocks. Name a city there.",
            places);
    }

    private static TypedZone ReadPlace(string text)
    {
        var found = Ranked(text);
        var sure = found.TakeWhile(entry => entry.Match == found[0].Match).ToList();
        if (sure is [{ Match: ZoneMatch.City or ZoneMatch.Country } only])
        {
            return new TypedZone.Known(only.Place);
        }

        var problem = found.Count == 0 ? "I know no city or country of that name. Name a large city in the same time zone, such as Paris or New York."
            : sure is [{ Match: ZoneMatch.Country }, ..] ? $"{sure[0].Place.Country} has more than one time zone. Choose a city from the list."
            : "I cannot tell which city that is. Choose one from the list.";
        return new TypedZone.Unclear(problem, [.. found.Select(entry => entry.Place).Take(MostSuggestions)]);
    }

    private static List<(ZonePlace Place, ZoneMatch Match)> Ranked(string typed)
    {
        var plain = PlainLetters.Of(typed);
        return plain.Length == 0 ? [] : ZoneAtlas.Entries
            .Select(entry => (entry.Place, Match: entry.Match(plain)))
            .Where(found => found.Match != ZoneMatch.None)
            .OrderBy(found => found.Match)
            .ToList();
    }

    private static List<ZonePlace> Places(Func<ZonePlace, bool> which) =>
        ZoneAtlas.Entries.Select(entry => entry.Place).Where(which).Take(MostSuggestions).ToList();

    /// <summary>Within a year of now, as the time zone database has it.</summary>
    private static bool IsCalled(ZonePlace place, string name, Instant now)
    {
        var year = Duration.FromDays(365);
        return DateTimeZoneProviders.Tzdb[place.Id].GetZoneIntervals(now - year, now + year).Any(interval => interval.Name == name);
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"\A(?:(?<etc>Etc/)?(?:UTC|GMT|Z) ?)?(?<sign>[+−–-]) ?(?<hours>[0-9]{1,2})(?::?(?<minutes>[0-9]{2}))?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex TypedOffset();

    [GeneratedRegex(@"\A[A-Z]{2,5}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Abbreviation();
}
