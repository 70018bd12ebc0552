using Bot.Guilds.Zones;
using NodaTime;

namespace Bot.Guilds.Tests.Zones;

public sealed class ZoneSearchTests
{
    private static readonly Instant Winter = Given.At("2026-01-15T00:00:00Z");
    private static readonly Instant Summer = Given.At("2026-07-15T00:00:00Z");

    [Theory]
    [InlineData("Paris", "Europe/Paris")]
    [InlineData("paris", "Europe/Paris")]
    [InlineData("Europe/Paris", "Europe/Paris")]
    [InlineData("europe/paris", "Europe/Paris")]
    [InlineData("Comoro", "Indian/Comoro")]
    [InlineData("new york", "America/New_York")]
    [InlineData("America/New York", "America/New_York")]
    [InlineData("Kolkata", "Asia/Kolkata")]
    // Old names, and cities that the database does not name.
    [InlineData("Calcutta", "Asia/Kolkata")]
    [InlineData("Asia/Calcutta", "Asia/Kolkata")]
    [InlineData("US/Eastern", "America/New_York")]
    [InlineData("Kiev", "Europe/Kyiv")]
    [InlineData("Mumbai", "Asia/Kolkata")]
    [InlineData("San Francisco", "America/Los_Angeles")]
    // Accents and signs.
    [InlineData("São Paulo", "America/Sao_Paulo")]
    [InlineData("Zürich", "Europe/Zurich")]
    [InlineData("Bogotá", "America/Bogota")]
    [InlineData("München", "Europe/Berlin")]
    [InlineData("St. John's", "America/St_Johns")]
    [InlineData("Port-au-Prince", "America/Port-au-Prince")]
    // A country with one zone.
    [InlineData("Comoros", "Indian/Comoro")]
    [InlineData("Côte d'Ivoire", "Africa/Abidjan")]
    [InlineData("Japan", "Asia/Tokyo")]
    [InlineData("UTC", "Etc/UTC")]
    public void Knows_a_place(string typed, string zone) =>
        ZoneSearch.Read(typed, Winter).ShouldBeOfType<TypedZone.Known>().Place.Id.ShouldBe(zone);

    [Theory]
    [InlineData("UTC+3", "Europe/Istanbul")]
    [InlineData("utc +3", "Europe/Istanbul")]
    [InlineData("GMT+1", "Europe/Paris")]
    [InlineData("+05:30", "Asia/Kolkata")]
    [InlineData("UTC-5", "America/New_York")]
    [InlineData("UTC−5", "America/New_York")]
    // Here the sign means west.
    [InlineData("Etc/GMT+5", "America/New_York")]
    public void An_offset_is_explained_with_places_that_have_it_now(string typed, string first)
    {
        var unclear = ZoneSearch.Read(typed, Winter).ShouldBeOfType<TypedZone.Unclear>();

        unclear.Problem.ShouldBe(
            "An offset such as UTC+3 does not follow the clock when it changes for summer. Name a city there, such as Paris or New York."
            + " The list shows places that are at that offset now.");
        unclear.Suggestions[0].Id.ShouldBe(first);
        unclear.Suggestions.Count.ShouldBeLessThanOrEqualTo(25);
    }

    [Fact]
    public void The_places_of_an_offset_are_those_of_the_season()
    {
        Ids("UTC+1", Summer)[0].ShouldBe("Europe/London");
        Ids("UTC+1", Winter).ShouldNotContain("Europe/London");
    }

    [Fact]
    public void An_offset_that_no_place_has_is_explained_without_places()
    {
        var unclear = ZoneSearch.Read("UTC+99", Winter).ShouldBeOfType<TypedZone.Unclear>();

        unclear.Problem.ShouldEndWith("Name a city there, such as Paris or New York.");
        unclear.Suggestions.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("EST", "America/New_York")]
    [InlineData("est", "America/New_York")]
    [InlineData("ET", "America/New_York")]
    [InlineData("PDT", "America/Los_Angeles")]
    [InlineData("CET", "Europe/Paris")]
    [InlineData("GMT", "Europe/London")]
    [InlineData("BST", "Europe/London")]
    [InlineData("IST", "Asia/Kolkata")]
    public void An_abbreviation_is_explained_with_places_that_use_it(string typed, string first)
    {
        var unclear = ZoneSearch.Read(typed, Winter).ShouldBeOfType<TypedZone.Unclear>();

        unclear.Problem.ShouldEndWith("Name a city there.");
        unclear.Suggestions[0].Id.ShouldBe(first);
    }

    [Fact]
    public void An_abbreviation_of_several_places_offers_them_all() =>
        Ids("IST", Winter).ShouldBe(["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"], ignoreOrder: true);

    [Fact]
    public void A_country_with_more_than_one_zone_is_not_guessed_at()
    {
        var unclear = ZoneSearch.Read("Brazil", Winter).ShouldBeOfType<TypedZone.Unclear>();

        unclear.Problem.ShouldBe("Brazil has more than one time zone. Choose a city from the list.");
        unclear.Suggestions[0].Id.ShouldBe("America/Sao_Paulo");
    }

    [Fact]
    public void A_beginning_is_not_guessed_at_but_offered()
    {
        var unclear = ZoneSearch.Read("Lond", Winter).ShouldBeOfType<TypedZone.Unclear>();

        unclear.Problem.ShouldBe("I cannot tell which city that is. Choose one from the list.");
        unclear.Suggestions[0].Id.ShouldBe("Europe/London");
    }

    [Theory]
    [InlineData("Atlantis")]
    [InlineData("???")]
    [InlineData("")]
    public void A_place_that_nobody_knows_is_said_to_be_unknown(string typed)
    {
        var unclear = ZoneSearch.Read(typed, Winter).ShouldBeOfType<TypedZone.Unclear>();

        unclear.Problem.ShouldBe("I know no city or country of that name. Name a large city in the same time zone, such as Paris or New York.");
        unclear.Suggestions.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("par", "Europe/Paris")]
    [InlineData("new", "America/New_York")]
    [InlineData("como", "Indian/Comoro")]
    [InlineData("paris, france", "Europe/Paris")]
    [InlineData("Berlin Germany", "Europe/Berlin")]
    [InlineData("eastern", "America/New_York")]
    [InlineData("UTC+3", "Europe/Istanbul")]
    [InlineData("mum", "Asia/Kolkata")]
    public void The_best_comes_first_while_someone_is_typing(string typed, string first) =>
        ZoneSearch.Suggest(typed, Winter)[0].Id.ShouldBe(first);

    [Fact]
    public void The_best_known_cities_are_offered_where_nothing_is_typed()
    {
        var offered = ZoneSearch.Suggest(" ", Winter);

        offered.Count.ShouldBe(25);
        offered[0].Label.ShouldBe("London, Britain (UK) (Europe/London)");
    }

    [Fact]
    public void No_list_is_longer_than_Discord_takes_and_no_label_either()
    {
        foreach (var typed in Enumerable.Range('a', 26).Select(letter => ((char)letter).ToString()).Append("america").Append("UTC-4"))
        {
            var offered = ZoneSearch.Suggest(typed, Summer);
            offered.Count.ShouldBeLessThanOrEqualTo(25);
            offered.Select(place => place.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(offered.Count);
            offered.ShouldAllBe(place => place.Label.Length <= 100);
        }
    }

    [Fact]
    public void Every_place_is_found_by_its_own_name()
    {
        foreach (var place in ZoneAtlas.Entries.Select(entry => entry.Place))
        {
            ZoneSearch.Suggest(place.City, Winter).Select(offered => offered.Id).ShouldContain(place.Id);
            ZoneSearch.Read(place.Id, Winter).ShouldBe(new TypedZone.Known(place));
        }
    }

    private static List<string> Ids(string typed, Instant now) =>
        ZoneSearch.Read(typed, now).ShouldBeOfType<TypedZone.Unclear>().Suggestions.Select(place => place.Id).ToList();
}
