using Bot.Answers.OnThisDay;
using Bot.Commands.OnThisDay;
using NodaTime;

namespace Bot.Commands.Tests.OnThisDay;

public sealed class OnThisDayReplyTests
{
    private static readonly AnnualDate January18 = new(1, 18);

    [Fact]
    public void Shows_the_events_of_the_day_with_their_sentences() =>
        ReplyText.Of(OnThisDayReply.Build(new DayAnswer(January18, [Given.Credentials], null), Given.Public)).ShouldBe("""
            = On this day: 18 January =
            **18 January 1977**
            > On **18 January 1977**, the first ambassador So Jinyong presented his credentials to Vice President Mohamed Hassan Ali.
            -# [Comoros–North Korea relations › History](https://example.org/Comoros#History)
            """);

    [Theory]
    [InlineData(55, "55 days later")]
    [InlineData(1, "one day later")]
    public void Names_the_next_day_that_has_something(int days, string wait)
    {
        var answer = new DayAnswer(new AnnualDate(11, 24), [], new NextDay(January18, days, [Given.Credentials]));

        ReplyText.Of(OnThisDayReply.Build(answer, Given.Public)).ShouldBe($"""
            = On this day: 24 November =
            The articles date nothing to 24 November.
            The next day that has something is **18 January**, {wait}:

            **18 January 1977**
            > On **18 January 1977**, the first ambassador So Jinyong presented his credentials to Vice President Mohamed Hassan Ali.
            -# [Comoros–North Korea relations › History](https://example.org/Comoros#History)
            """);
    }

    [Fact]
    public void Says_so_where_nothing_is_dated_to_any_day() =>
        ReplyText.Of(OnThisDayReply.Build(new DayAnswer(January18, [], null), Given.Public)).ShouldBe("""
            = On this day: 18 January =
            The articles date nothing to 18 January.
            They date nothing to any other day either.
            """);

    [Fact]
    public void Says_why_an_event_of_29_February_stands_on_the_28th()
    {
        var leap = Given.Event("1996-02-29", "It ended on 29 February 1996.", "29 February 1996", "It ended on 29 February 1996");

        ReplyText.Of(OnThisDayReply.Build(new DayAnswer(new AnnualDate(2, 28), [leap], null), Given.Public)).ShouldBe("""
            = On this day: 28 February =
            **29 February 1996**
            > It ended on **29 February 1996**.
            -# [Comoros–North Korea relations › History](https://example.org/Comoros#History)
            ~ In a year without 29 February its events are kept on 28 February
            """);
    }

    [Fact]
    public void Counts_the_events_that_do_not_fit()
    {
        var answer = new DayAnswer(January18, [.. Enumerable.Repeat(Given.Credentials, 100)], null);

        OnThisDayReply.Build(answer, Given.Public).Embeds[0].Footer.ShouldBe("92 more on this day");
    }
}
