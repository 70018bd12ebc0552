using Bot.Answers.Timeline;
using Bot.Articles.Dates;
using Bot.Commands.Chat;
using Bot.Commands.Timeline;

namespace Bot.Commands.Tests.Timeline;

public sealed class TimelineReplyTests
{
    private static readonly TimelineQuery Everything = new();

    [Fact]
    public void Shows_events_in_time_order_with_dates_as_precise_as_they_are_known()
    {
        var coup = Given.Event("1978-05~", "Only two months after this event Soilih was ousted.", "Only two months after this event", "Soilih was ousted");
        var answer = new TimelineAnswer.Found([Given.Credentials, coup, Given.Visit]);

        ReplyText.Of(TimelineReply.Build(Everything, answer, 0, Given.Public)).ShouldBe("""
            = Timeline =
            -# Dated events in time order

            - **18 January 1977** · …the first ambassador So Jinyong presented his credentials… ([Comoros–North Korea relations](https://example.org/Comoros#History))
            - **about May 1978** · …Soilih was ousted ([Comoros–North Korea relations](https://example.org/Comoros#History))
            - **1987** · …visiting Seoul in 1987 ([Comoros–North Korea relations](https://example.org/Comoros#History))
            ~ 3 events
            """);
    }

    [Fact]
    public void Says_what_was_asked_for_and_keeps_it_in_the_buttons()
    {
        var query = new TimelineQuery(Given.Article, "Ali Soilih", EdtfDate.Parse("1975"), EdtfDate.Parse("1983-12"));
        var answer = new TimelineAnswer.Found([.. Enumerable.Repeat(Given.Visit, 30)]);

        var reply = TimelineReply.Build(query, answer, 1, Given.Public);

        reply.Embeds[0].Title.ShouldBe("Ali Soilih");
        reply.Embeds[0].Description.ShouldStartWith(
            "-# Dated events in time order, from 1975 to December 1983, in Comoros–North Korea relations\n\n- **1987** · …visiting Seoul in 1987 ([History](");
        reply.Embeds[0].Footer.ShouldBe("30 events · Page 2 of 3");
        reply.Buttons.Select(button => button.CustomId).ShouldBe(
        [
            "v1|c|timeline|0|1975|1983-12|#f72c5dd8d39d0fa1|Ali Soilih",
            "v1|c|timeline|2|1975|1983-12|#f72c5dd8d39d0fa1|Ali Soilih",
        ]);
    }

    [Fact]
    public void Says_so_where_nothing_is_dated_so() =>
        ReplyText.Of(TimelineReply.Build(new TimelineQuery(From: EdtfDate.Parse("2001")), new TimelineAnswer.Found([]), 0, Given.Public)).ShouldBe("""
            = Timeline =
            -# Dated events in time order, from 2001

            The articles date nothing that fits.
            """);

    [Fact]
    public void Offers_titles_for_one_that_it_has_not_read()
    {
        var reply = TimelineReply.Build(Everything, new TimelineAnswer.UnknownArticle("Comors", [Given.Article]), 0, Given.Public);

        reply.Visibility.ShouldBe(Visibility.Private);
        ReplyText.Of(reply).ShouldBe("""
            I have not read an article called **Comors**. Perhaps you mean:
            - Comoros–North Korea relations
            """);
    }

    [Fact]
    public void Offers_people_for_an_unknown_name_and_for_an_ambiguous_one()
    {
        ReplyText.Of(TimelineReply.Build(Everything, new TimelineAnswer.UnknownPerson("Napoleon", []), 0, Given.Public)).ShouldBe("""
            = Nobody of that name =
            No article mentions **Napoleon**.
            """);
        ReplyText.Of(TimelineReply.Build(
            new TimelineQuery(Person: "Ali"), new TimelineAnswer.AmbiguousPerson("Ali", ["Ali Soilih"]), 0, Given.Public)).ShouldBe("""
            = Who do you mean? =
            **Ali** fits more than one person:
            - Ali Soilih
            (Ali Soilih) v1|c|timeline|0||||Ali Soilih
            """);
    }
}
