using Bot.Answers.OnThisDay;
using NodaTime;

namespace Bot.Answers.Tests.OnThisDay;

public sealed class OnThisDayLookupTests(SeedLibrary seed, WrittenLibrary written) : IClassFixture<SeedLibrary>, IClassFixture<WrittenLibrary>
{
    private readonly OnThisDayLookup _seed = new(seed.Library, seed.Links);
    private readonly OnThisDayLookup _written = new(written.Library, written.Links);

    [Fact]
    public void The_seed_has_exactly_six_days()
    {
        var days = Enumerable.Range(0, 366)
            .Select(day => new LocalDate(2028, 1, 1).PlusDays(day))
            .Where(day => _seed.For(day).Events.Count > 0)
            .Select(day => $"{day.Month:00}-{day.Day:00}");
        days.ShouldBe(["01-18", "03-15", "07-06", "10-09", "11-13", "12-03"]);
    }

    [Fact]
    public void An_event_comes_with_its_full_date_and_sentence()
    {
        var found = _seed.For(new LocalDate(2026, 11, 13)).Events.ShouldHaveSingleItem();
        found.Date.ToString().ShouldBe("1975-11-13");
        found.Evidence.Sentence.ShouldStartWith("Diplomatic relations with North Korea were established");
    }

    [Theory]
    [InlineData(2026, 12, 2, 12, 3, 1)]
    [InlineData(2026, 12, 3, 1, 18, 46)]
    [InlineData(2027, 1, 18, 3, 15, 56)]
    [InlineData(2028, 1, 18, 3, 15, 57)]
    public void The_next_day_is_counted_over_the_year_and_leap_days(int year, int month, int day, int nextMonth, int nextDay, int inDays)
    {
        var next = _seed.For(new LocalDate(year, month, day)).Next.ShouldNotBeNull();
        (next.Date, next.InDays).ShouldBe((new AnnualDate(nextMonth, nextDay), inDays));
        next.Events.ShouldNotBeEmpty();
    }

    [Fact]
    public void The_leap_day_is_kept_on_28_February_of_a_common_year()
    {
        _written.For(new LocalDate(2027, 2, 28)).Events.ShouldHaveSingleItem().Date.ToString().ShouldBe("1876-02-29");
        _written.For(new LocalDate(2028, 2, 28)).Events.ShouldBeEmpty();
        _written.For(new LocalDate(2028, 2, 29)).Events.ShouldHaveSingleItem();
    }

    [Fact]
    public void Events_of_one_day_stand_in_order_of_the_year() =>
        _written.For(new LocalDate(2027, 5, 4)).Events.Select(dated => dated.Date.ToString()).ShouldBe(["1871-05-04", "1902-05-04"]);
}
