using Bot.Answers.Ask;
using Bot.Articles;
using Bot.Commands.Ask;
using Bot.Commands.Chat;

namespace Bot.Commands.Tests.Ask;

public sealed class AskReplyTests
{
    private static readonly Answer.Found Found = new(
        "When did So Jinyong present his credentials?",
        "18 January 1977",
        new TextSpan(3, 15),
        "18 January 1977",
        0.9,
        [Given.Evidence(Given.Ambassador)]);

    [Fact]
    public void Shows_the_short_answer_its_sentence_and_the_place()
    {
        var reply = AskReply.Build(Found, Given.Public);

        ReplyText.Of(reply).ShouldBe("""
            = 18 January 1977 =
            > On **18 January 1977**, the first ambassador So Jinyong presented his credentials to Vice President Mohamed Hassan Ali.
            -# [Comoros–North Korea relations › History](https://example.org/Comoros#History)
            ~ Sure · Asked: When did So Jinyong present his credentials?
            """);
        reply.Visibility.ShouldBe(Visibility.Channel);
    }

    [Fact]
    public void Shows_other_evidence_below_and_marks_nothing_for_yes()
    {
        var answer = Found with
        {
            Question = "Did Abdallah visit Seoul?",
            Short = "Yes",
            Display = "Yes",
            Marked = null,
            Confidence = 0.7,
            Evidence = [Given.Evidence(Given.Seoul), Given.Evidence("Relations resumed in the 1990s.", section: "")],
        };

        ReplyText.Of(AskReply.Build(answer, Given.Public)).ShouldBe("""
            = Yes =
            > For the remainder of his time in office, Abdallah maintained close relations with South Korea, visiting Seoul in 1987.
            -# [Comoros–North Korea relations › History](https://example.org/Comoros#History)

            **See also**
            > Relations resumed in the 1990s.
            -# [Comoros–North Korea relations](https://example.org/Comoros#History)
            ~ Likely · Asked: Did Abdallah visit Seoul?
            """);
    }

    [Fact]
    public void Says_that_it_is_not_sure() =>
        AskReply.Build(Found with { Confidence = 0.5 }, Given.Public).Embeds[0].Footer
            .ShouldBe("Not sure: the nearest I can find · Asked: When did So Jinyong present his credentials?");

    [Fact]
    public void Says_plainly_that_the_articles_do_not_say()
    {
        var answer = new Answer.NotFound("Who is Napoleon?", "Napoleon", [Given.Evidence("Neither nation maintains an embassy.", section: "")]);

        ReplyText.Of(AskReply.Build(answer, Given.Public)).ShouldBe("""
            = The articles do not say =
            None of them mentions **Napoleon**.

            **The nearest I can find**
            > Neither nation maintains an embassy.
            -# [Comoros–North Korea relations](https://example.org/Comoros#History)
            ~ Asked: Who is Napoleon?
            """);
    }

    [Fact]
    public void Says_so_where_not_even_something_near_is_there() =>
        ReplyText.Of(AskReply.Build(new Answer.NotFound("Why?", null, []), Given.Public)).ShouldBe("""
            = The articles do not say =
            No sentence that I have read answers this.
            ~ Asked: Why?
            """);

    [Fact]
    public void Offers_those_that_a_question_may_mean()
    {
        var answer = new Answer.Ambiguous("Who is Ali?", ["Ali Soilih", "Mohamed Hassan Ali"], []);

        ReplyText.Of(AskReply.Build(answer, Given.Private)).ShouldBe("""
            = Which one do you mean? =
            More than one fits that question:
            - Ali Soilih
            - Mohamed Hassan Ali
            ~ Asked: Who is Ali?
            (Ali Soilih) v1|p|person|0|Ali Soilih
            (Mohamed Hassan Ali) v1|p|person|0|Mohamed Hassan Ali
            """);
    }

    [Fact]
    public void Says_how_far_the_articles_are_read_while_they_are_being_read() =>
        AskReply.Build(Found, Given.Public with { Reading = new ReadingState(3, 55) }).Embeds[0].Footer
            .ShouldBe("Sure · Asked: When did So Jinyong present his credentials? · 3 of 55 articles are read so far");

    [Fact]
    public void A_question_full_of_markup_stays_text() =>
        AskReply.Build(new Answer.NotFound("# **@everyone** <@1>", "**@everyone**", []), Given.Public).Embeds[0].Description
            .ShouldBe("None of them mentions **\\*\\*@\u200Beveryone\\*\\***.");
}
