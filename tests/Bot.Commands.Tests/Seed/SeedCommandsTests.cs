using Bot.Commands.Chat;

namespace Bot.Commands.Tests.Seed;

public sealed class SeedCommandsTests(SeedLibrary seed) : IClassFixture<SeedLibrary>
{
    private readonly Chatter _chatter = new(seed.Library);

    [Fact]
    public void Offers_the_commands_that_are_promised()
    {
        var commands = _chatter.Catalog.Definitions.OfType<SlashCommandDefinition>().Select(command =>
            $"{command.Name} {string.Join(' ', command.Options.Select(option => option.Required ? option.Name : $"[{option.Name}]"))}".Trim());

        commands.ShouldBe(
        [
            "ask question [article] [private]", "person name", "onthisday [date]", "timeline [article] [person] [from] [to]",
            "articles", "about", "help",
        ]);
        _chatter.Catalog.Definitions.OfType<MessageCommandDefinition>().ShouldHaveSingleItem().Name.ShouldBe("Ask about this");
    }

    [Fact]
    public async Task Answers_a_question_with_the_sentence_that_says_so()
    {
        var reply = await _chatter.Types("ask", ("question", "When did the first ambassador present his credentials?"));

        reply.Embeds[0].Title.ShouldBe("18 January 1977");
        reply.Embeds[0].Description.ShouldNotBeNull().ShouldStartWith("> On **18 January 1977**, the first ambassador So Jinyong presented");
        reply.Embeds[0].Description!.ShouldContain(
            "-# [Comoros–North Korea relations › History](https://en.wikipedia.org/wiki/Comoros%E2%80%93North_Korea_relations#History)");
    }

    [Fact]
    public async Task Goes_on_about_what_was_asked_before()
    {
        _ = await _chatter.Types("ask", ("question", "When did the Comoros break off relations with North Korea?"));
        var reply = await _chatter.Types("ask", ("question", "and when did they resume?"));

        reply.Embeds[0].Title.ShouldBe("the 1990s");
        reply.Embeds[0].Description.ShouldNotBeNull().ShouldStartWith("-# Taken as: when did relations resume?\n> ");
        reply.Embeds[0].Footer.ShouldNotBeNull().ShouldEndWith("Asked: and when did they resume?");
    }

    [Theory]
    [InlineData("who was ali soilih")]
    [InlineData("Who's Ali Solih?")]
    [InlineData("tell me about Soilih")]
    [InlineData("ali soilih")]
    public async Task Leads_from_who_somebody_was_to_the_card_of_that_person(string question)
    {
        var reply = await _chatter.Types("ask", ("question", question));
        reply.Embeds[0].Title.ShouldBe("a revolutionary Islamic socialist and anti-colonialist");
        var (_, card) = await _chatter.Presses(reply.Buttons.ShouldHaveSingleItem());
        card.Embeds[0].Title.ShouldBe("Ali Soilih");
    }

    [Fact]
    public async Task Says_what_was_read_for_a_misspelt_name()
    {
        var reply = await _chatter.Types("ask", ("question", "who reinstalled abdalah?"));
        reply.Embeds[0].Description.ShouldNotBeNull().ShouldStartWith("-# Showing results for **abdallah** (you typed abdalah)\n> ");
    }

    [Fact]
    public async Task Answers_the_question_in_a_message_to_the_person_alone_who_wants_to_know()
    {
        var reply = await _chatter.UsesOn("Good morning <@1>!\n**When** did the first ambassador present his credentials? I forgot.", "Ask about this");

        reply.Visibility.ShouldBe(Visibility.Private);
        reply.Embeds[0].Title.ShouldBe("18 January 1977");
        reply.Embeds[0].Footer.ShouldNotBeNull().ShouldEndWith("Asked: When did the first ambassador present his credentials?");
    }

    [Fact]
    public async Task Says_kindly_that_a_message_holds_no_words()
    {
        var reply = await _chatter.UsesOn("<@1> https://example.org", "Ask about this");

        reply.Visibility.ShouldBe(Visibility.Private);
        reply.Content.ShouldBe(
            "I find no words in this message that I could look up. Use me on a message that asks something, or ask me yourself with **/ask**.");
    }

    [Fact]
    public async Task Says_that_the_articles_do_not_say()
    {
        var reply = await _chatter.Types("ask", ("question", "When did Napoleon invade Russia?"));

        reply.Embeds[0].Title.ShouldBe("The articles do not say");
    }

    [Fact]
    public async Task Refuses_a_question_about_an_article_that_it_has_not_read()
    {
        var reply = await _chatter.Types("ask", ("question", "When?"), ("article", "Madagascar"));

        reply.Visibility.ShouldBe(Visibility.Private);
        reply.Content.ShouldBe("I have not read an article called **Madagascar**. **/articles** lists those that I have.");
    }

    [Fact]
    public async Task Shows_the_card_of_a_person_and_those_around()
    {
        var reply = await _chatter.Types("person", ("name", "Chun"));

        reply.Embeds[0].Title.ShouldBe("Chun Doo-hwan");
        reply.Embeds[0].Description.ShouldNotBeNull().ShouldContain("**9 October 1983**");
    }

    [Fact]
    public async Task An_ambiguous_name_offers_candidates_whose_buttons_open_them_for_whoever_presses()
    {
        var choice = await _chatter.Types("person", ("name", "Ali"));
        choice.Buttons.Select(button => button.Label).ShouldBe(["Ali Soilih", "Mohamed Hassan Ali"], ignoreOrder: true);

        var (verb, card) = await _chatter.Presses(choice.Buttons.First(button => button.Label.StartsWith("Ali", StringComparison.Ordinal)));

        verb.ShouldBe("respond Private");
        card.Embeds[0].Title.ShouldBe("Ali Soilih");
        card.Embeds[0].Description.ShouldNotBeNull().ShouldContain("a revolutionary Islamic socialist");
    }

    [Fact]
    public async Task A_button_on_a_private_card_opens_the_next_card_in_its_place()
    {
        var (_, card) = await _chatter.Presses((await _chatter.Types("person", ("name", "Ali"))).Buttons[0]);

        var (verb, next) = await _chatter.Presses(card.Buttons[^1]);

        verb.ShouldBe("update Private");
        next.Embeds[0].Title.ShouldBe(card.Buttons[^1].Label);
    }

    [Theory]
    [InlineData("12-03")]
    [InlineData("3 December")]
    [InlineData("Dec 3")]
    public async Task Knows_what_happened_on_a_day(string date)
    {
        var reply = await _chatter.Types("onthisday", ("date", date));

        reply.Embeds[0].Title.ShouldBe("On this day: 3 December");
        reply.Embeds[0].Description.ShouldNotBeNull().ShouldStartWith("**3 December 1983**");
    }

    [Fact]
    public async Task On_a_day_without_events_it_names_the_next()
    {
        var reply = await _chatter.Types("onthisday");

        reply.Embeds[0].Description.ShouldNotBeNull().ShouldStartWith(
            "The articles date nothing to 24 November.\nThe next day that has something is **3 December**, 9 days later:\n\n**3 December 1983**");
    }

    [Fact]
    public async Task Says_what_dates_it_understands()
    {
        var reply = await _chatter.Types("onthisday", ("date", "last week"));

        reply.Visibility.ShouldBe(Visibility.Private);
        reply.Content.ShouldBe(
            "I cannot read that as a day of the year. Write a day as 3 December, Dec 3, 12-03 (month, then day), today or tomorrow.");
    }

    [Fact]
    public async Task Shows_the_whole_timeline_page_by_page_in_time_order()
    {
        var first = await _chatter.Types("timeline");
        var (verb, second) = await _chatter.Presses(first.Buttons.ShouldHaveSingleItem());

        verb.ShouldBe("respond Private");
        first.Embeds[0].Footer.ShouldBe("13 events · Page 1 of 2");
        second.Embeds[0].Footer.ShouldBe("13 events · Page 2 of 2");
        Dates(first, second).ShouldBe(
        [
            "about 1975", "6 July 1975", "13 November 1975", "January 1976", "about 1976", "18 January 1977", "15 March 1978",
            "about May 1978", "9 October 1983", "3 December 1983", "1987", "1989", "the 1990s",
        ]);
    }

    [Fact]
    public async Task Shows_what_one_person_did_in_some_years()
    {
        var reply = await _chatter.Types("timeline", ("person", "soilih"), ("from", "1977"), ("to", "March 1978"));

        reply.Embeds[0].Title.ShouldBe("Ali Soilih");
        Dates(reply).ShouldBe(["18 January 1977", "15 March 1978"]);
    }

    [Fact]
    public async Task Notices_that_from_is_later_than_to() =>
        (await _chatter.Types("timeline", ("from", "1980"), ("to", "1975"))).Content.ShouldBe("**from** is later than **to**; please swap them.");

    [Fact]
    public async Task Completes_people_and_articles()
    {
        (await _chatter.Completes("person", "name", "soi")).ShouldBe(["Ali Soilih"]);
        (await _chatter.Completes("person", "name", "")).Count.ShouldBe(8);
        (await _chatter.Completes("timeline", "article", "north")).ShouldBe(["Comoros–North Korea relations"]);
        (await _chatter.Completes("timeline", "from", "19")).ShouldBeEmpty();
        (await _chatter.Completes("ask", "article", "zzz")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Lists_its_articles_and_commands()
    {
        (await _chatter.Types("articles")).Embeds[0].Description.ShouldBe(
            "- [Comoros–North Korea relations](https://en.wikipedia.org/wiki/Comoros%E2%80%93North_Korea_relations) · 13 dated events, 8 people");
        (await _chatter.Types("help")).Embeds[0].Description.ShouldNotBeNull().ShouldContain("**/timeline**");
        (await _chatter.Types("about")).Embeds[0].Description.ShouldNotBeNull().ShouldContain("One article from [Wikipedia]");
    }

    private static IEnumerable<string> Dates(params Reply[] pages) =>
        from page in pages
        from line in page.Embeds[0].Description!.Split('\n')
        where line.StartsWith("- **", StringComparison.Ordinal)
        select line.Split("**")[1];
}
