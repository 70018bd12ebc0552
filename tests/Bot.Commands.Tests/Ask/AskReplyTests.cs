using Bot.Answers.Ask;
using Bot.Answers.Ask.Analysis;
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

    [Theory]
    [InlineData(1.0, "Sure")]
    [InlineData(Confidence.Sure, "Sure")]
    [InlineData(0.79, "Likely")]
    [InlineData(Confidence.Likely, "Likely")]
    [InlineData(0.59, "Not sure: the nearest I can find")]
    [InlineData(0.0, "Not sure: the nearest I can find")]
    [InlineData(double.NaN, "Not sure: the nearest I can find")]
    public void Says_in_words_how_sure_it_is(double confidence, string words) =>
        AskReply.Build(Found with { Confidence = confidence }, Given.Public).Embeds[0].Footer
            .ShouldBe($"{words} · Asked: When did So Jinyong present his credentials?");

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
    public void Says_what_a_misspelt_question_was_read_as_and_what_a_short_one_was_taken_for()
    {
        var answer = Found with { Corrected = [new Correction("Jinyogn", "jinyong")], TakenAs = "when did *So* Jinyong present them?" };

        AskReply.Build(answer, Given.Public).Embeds[0].Description.ShouldNotBeNull().ShouldStartWith("""
            -# Taken as: when did \*So\* Jinyong present them?
            -# Showing results for **jinyong** (you typed Jinyogn)
            > On **18 January 1977**
            """);
        ReplyText.Of(AskReply.Build(new Answer.NotFound("and why?", null, []) { TakenAs = "why did they?" }, Given.Public)).ShouldBe("""
            = The articles do not say =
            -# Taken as: why did they?
            No sentence that I have read answers this.
            ~ Asked: and why?
            """);
    }

    [Fact]
    public void Leads_to_the_card_of_the_person_that_was_asked_about() =>
        AskReply.Build(Found with { Person = "So Jinyong" }, Given.Public).Buttons.ShouldHaveSingleItem().CustomId.ShouldBe("v1|c|person|0|So Jinyong");

    [Fact]
    public void Says_how_far_the_articles_are_read_while_they_are_being_read() =>
        AskReply.Build(Found, Given.Public with { Reading = new ReadingState(3, 55) }).Embeds[0].Footer
            .ShouldBe("Sure · Asked: When did So Jinyong present his credentials? · 3 of 55 articles are read so far");

    [Fact]
    public void A_question_full_of_markup_stays_text() =>
        AskReply.Build(new Answer.NotFound("# **@everyone** <@1>", "**@everyone**", []), Given.Public).Embeds[0].Description
            .ShouldBe("None of them mentions **\\*\\*@\u200Beveryone\\*\\***.");
}
