using Bot.Answers.Timeline;

namespace Bot.Answers.Tests.Timeline;

public sealed class TimelineLookupTests(SeedLibrary seed, WrittenLibrary written) : IClassFixture<SeedLibrary>, IClassFixture<WrittenLibrary>
{
    private readonly TimelineLookup _seed = new(seed.Library, seed.Links);
    private readonly TimelineLookup _written = new(written.Library, written.Links);

    [Fact]
    public void The_seed_is_told_in_time_order_not_in_text_order()
    {
        var dates = Events(_seed.For(new TimelineQuery())).Select(dated => dated.Date.ToString()).ToList();
        dates.Where(date => date is not "1975~").ShouldBe(
            ["1975-07-06", "1975-11-13", "1976-01", "1976~", "1977-01-18", "1978-03-15", "1978-05~", "1983-10-09", "1983-12-03", "1987", "1989", "199X"]);
        dates.IndexOf("1975~").ShouldBeLessThan(dates.IndexOf("1975-11-13"));
    }

    [Fact]
    public void One_person_s_events_are_told_by_any_form_of_the_name()
    {
        var events = Events(_seed.For(new TimelineQuery(Person: "president soilih")));
        events.ShouldNotBeEmpty();
        events.ShouldAllBe(dated => dated.People.Contains("Ali Soilih"));
    }

    [Fact]
    public void A_name_of_several_people_is_asked_back() =>
        _seed.For(new TimelineQuery(Person: "Mohamed")).ShouldBeOfType<TimelineAnswer.AmbiguousPerson>().Candidates.Count.ShouldBe(2);

    [Fact]
    public void A_stranger_is_said_to_be_one() =>
        _seed.For(new TimelineQuery(Person: "Napoleon")).ShouldBeOfType<TimelineAnswer.UnknownPerson>().Nearest.ShouldBeEmpty();

    [Fact]
    public void One_article_s_events_are_told_alone() =>
        Events(_written.For(new TimelineQuery(Article: "river alva"))).ShouldAllBe(dated => dated.Evidence.Article == "River Alva");

    [Fact]
    public void A_title_with_a_slip_gets_the_nearest_titles() =>
        _written.For(new TimelineQuery(Article: "River Avla")).ShouldBeOfType<TimelineAnswer.UnknownArticle>().Nearest[0].ShouldBe("River Alva");

    [Fact]
    public void From_and_to_keep_what_overlaps_them()
    {
        var whole = Events(_seed.For(new TimelineQuery()));
        var from = whole.First(dated => dated.Date.ToString() is "1983-12-03").Date;
        var to = whole.First(dated => dated.Date.ToString() is "1989").Date;
        Events(_seed.For(new TimelineQuery(From: from, To: to))).Select(dated => dated.Date.ToString()).ShouldBe(["1983-12-03", "1987", "1989"]);
    }

    private static IReadOnlyList<EventEntry> Events(TimelineAnswer answer) => answer.ShouldBeOfType<TimelineAnswer.Found>().Events;
}
