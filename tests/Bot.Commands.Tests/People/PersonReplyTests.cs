using Bot.Answers.People;
using Bot.Articles;
using Bot.Commands.Chat;
using Bot.Commands.People;

namespace Bot.Commands.Tests.People;

public sealed class PersonReplyTests
{
    private static readonly PersonCard SoJinyong = new(
        "So Jinyong",
        ["So"],
        ["first ambassador"],
        [new RoleEntry("the first ambassador So Jinyong", Given.Evidence(Given.Ambassador))],
        [Given.Credentials, Given.Visit],
        ["Mohamed Hassan Ali", "Ali Soilih"],
        [new MentionEntry(Given.Article, "So Jinyong", new TextSpan(0, 10))]);

    [Fact]
    public void Shows_names_roles_dates_and_people_around()
    {
        var reply = PersonReply.Build(new PersonAnswer.Found("so", SoJinyong), 0, Given.Public);

        ReplyText.Of(reply).ShouldBe("""
            = So Jinyong =
            first ambassador
            -# Also So

            **Who**
            > On 18 January 1977, **the first ambassador So Jinyong** presented his credentials to Vice President Mohamed Hassan Ali.
            -# [Comoros–North Korea relations › History](https://example.org/Comoros#History)

            **When**
            - **18 January 1977** · …the first ambassador So Jinyong presented his credentials… ([History](https://example.org/Comoros#History))
            - **1987** · …visiting Seoul in 1987 ([History](https://example.org/Comoros#History))

            **Told of together with**
            Mohamed Hassan Ali, Ali Soilih
            ~ Mentioned once in one article
            (Mohamed Hassan Ali) v1|c|person|0|Mohamed Hassan Ali
            (Ali Soilih) v1|c|person|0|Ali Soilih
            """);
    }

    [Fact]
    public void Turns_pages_by_buttons_that_know_the_person_and_the_page()
    {
        var many = SoJinyong with { Events = [.. Enumerable.Repeat(Given.Visit, 30)], Related = [] };

        var reply = PersonReply.Build(new PersonAnswer.Found("so", many), 1, Given.Private);

        reply.Buttons.Select(button => (button.Label, button.CustomId)).ShouldBe(
        [
            ("Previous", "v1|p|person|0|So Jinyong"),
            ("Next", "v1|p|person|2|So Jinyong"),
        ]);
        reply.Embeds[0].Footer.ShouldBe("Page 2 of 4 · Mentioned once in one article");
    }

    [Fact]
    public void A_name_too_long_for_a_button_rides_as_a_hash()
    {
        var name = string.Join(' ', Enumerable.Repeat("Maximilian", 20));

        var reply = PersonReply.Build(new PersonAnswer.Ambiguous("Max", [name]), 0, Given.Public);

        reply.Buttons.ShouldHaveSingleItem().CustomId.ShouldBe("v1|c|person|0|#f358854f5cb14034");
    }

    [Fact]
    public void Says_so_where_nothing_but_the_name_is_known() =>
        ReplyText.Of(PersonReply.Build(new PersonAnswer.Found("x", new PersonCard("Jane Roe", [], [], [], [], [], [])), 0, Given.Public)).ShouldBe("""
            = Jane Roe =
            The articles name this person and say no more: no role, no date.
            """);

    [Fact]
    public void Offers_the_candidates_of_an_ambiguous_name() =>
        ReplyText.Of(PersonReply.Build(new PersonAnswer.Ambiguous("Ali", ["Ali Soilih", "Mohamed Hassan Ali"]), 0, Given.Public)).ShouldBe("""
            = Who do you mean? =
            **Ali** fits more than one person:
            - Ali Soilih
            - Mohamed Hassan Ali
            (Ali Soilih) v1|c|person|0|Ali Soilih
            (Mohamed Hassan Ali) v1|c|person|0|Mohamed Hassan Ali
            """);

    [Fact]
    public void Offers_names_that_look_alike() =>
        ReplyText.Of(PersonReply.Build(new PersonAnswer.NotFound("Solih", ["Ali Soilih"]), 0, Given.Public)).ShouldBe("""
            = Nobody of that name =
            No article mentions **Solih**. Perhaps you mean:
            - Ali Soilih
            (Ali Soilih) v1|c|person|0|Ali Soilih
            """);

    [Fact]
    public void Says_plainly_that_nobody_is_called_so() =>
        ReplyText.Of(PersonReply.Build(new PersonAnswer.NotFound("Napoleon", []), 0, Given.Public)).ShouldBe("""
            = Nobody of that name =
            No article mentions **Napoleon**.
            """);
}
