using Bot.Answers.Ask;

namespace Bot.Answers.Tests.Ask;

public sealed class SeedQuestionTests(SeedLibrary seed) : IClassFixture<SeedLibrary>
{
    [Theory]
    [InlineData("When were diplomatic relations established?", "13 November 1975")]
    [InlineData("When did the Comoros become independent?", "6 July 1975")]
    [InlineData("when did relations resume", "the 1990s")]
    [InlineData("When was Soilih killed?", "about May 1978")]
    [InlineData("When was Jaffar replaced?", "January 1976")]
    [InlineData("What year did Abdallah visit Seoul?", "1987")]
    [InlineData("When was the Rangoon bombing?", "9 October 1983")]
    [InlineData("when did the rangoon bombing happen", "9 October 1983")]
    public void Dates_are_shown_as_what_the_article_means(string question, string display) =>
        seed.Found(question).Display.ShouldBe(display);

    [Theory]
    [InlineData("Who replaced Jaffar?", "Ali Soilih")]
    [InlineData("who took over from jaffar", "Ali Soilih")]
    [InlineData("Who replaced Prince Jaffar in January 1976?", "Ali Soilih")]
    [InlineData("who took over from prince jaffar in january 1976", "Ali Soilih")]
    [InlineData("Who presented his credentials to the Vice President?", "So Jinyong")]
    [InlineData("Who was vice president in 1977?", "Mohamed Hassan Ali")]
    public void People_are_shown_by_their_full_names(string question, string display) =>
        seed.Found(question).Display.ShouldBe(display);

    [Theory]
    [InlineData("from which country did the Comoros get independence", "France")]
    [InlineData("What did the Comoros express in response to the gift?", "full support and firm solidarity with the Korean people's struggle")]
    [InlineData("Who reinstalled Abdallah?", "French mercenaries")]
    [InlineData("how was Soilih removed?", "in a coup by French mercenaries")]
    public void Other_things_are_cut_out_word_for_word(string question, string answer) =>
        seed.Found(question).Short.ShouldBe(answer);

    [Theory]
    [InlineData("When did the two countries break off ties?", "on 3 December 1983 the Comoros became the only African state")]
    [InlineData("who was ousted in 1978?", "Soilih was ousted")]
    [InlineData("Where did Abdallah go in 1987?", "visiting Seoul in 1987")]
    [InlineData("Why did the Comoros break off relations with North Korea?", "following the Rangoon bombing")]
    public void Where_the_short_answer_is_not_sure_enough_the_sentence_comes_first(string question, string words) =>
        (seed.Answering.Ask(new Question(question)) switch
        {
            Answer.Found found => found.Evidence[0],
            var other => other.ShouldBeOfType<Answer.NotFound>().Nearest[0],
        }).Sentence.ShouldContain(words);

    [Theory]
    [InlineData("When did Abdallah die?")]
    [InlineData("Who is the president of Kenya?")]
    [InlineData("How many people live in the Comoros?")]
    [InlineData("Who was the first South Korean ambassador to the Comoros?")]
    [InlineData("what is the capital of France?")]
    [InlineData("What is the population of the Comoros?")]
    [InlineData("How long did Soilih rule?")]
    [InlineData("Did Soilih visit Seoul?")]
    [InlineData("Was Chun Doo-hwan killed in Burma?")]
    [InlineData("When was Julius Nyerere born?")]
    public void What_the_article_does_not_say_is_refused(string question) => seed.NotFound(question);

    [Theory]
    [InlineData("Who is the president of Kenya?", "Kenya")]
    [InlineData("Who was Kim Jong Il?", "Kim Jong Il")]
    [InlineData("when did mobutu visit the comoros", "mobutu")]
    public void A_name_that_the_article_never_mentions_is_named(string question, string unknown) =>
        seed.NotFound(question).Unknown.ShouldBe(unknown);

    [Theory]
    [InlineData("Did the Comoros gain independence in 1975?", "Yes")]
    [InlineData("Did the Comoros gain independence in 1976?", "No")]
    [InlineData("Was Abdallah communist?", "No")]
    [InlineData("Did the DPRK have an embassy in Moroni?", "Yes")]
    [InlineData("Did North Korea have an embassy in the Comoros?", "Yes")]
    [InlineData("Does North Korea have an embassy in the Comoros?", "No")]
    public void Yes_and_no_are_said_where_the_article_says_so(string question, string answer)
    {
        var found = seed.Found(question);
        found.Short.ShouldBe(answer);
        found.Marked.ShouldBeNull();
    }

    [Fact]
    public void A_misspelt_name_is_read_as_the_one_it_means() =>
        seed.Found("who reinstalled abdalah?").Display.ShouldBe("French mercenaries");

    [Theory]
    [InlineData("whos chun doo hwan", "the South Korean military ruler")]
    [InlineData("tell me about mohamed hassan ali", "Vice President")]
    [InlineData("jaffar", "Prince")]
    public void Who_somebody_was_is_told_however_it_is_asked(string question, string answer)
    {
        var found = seed.Found(question);
        found.Short.ShouldBe(answer);
        found.Person.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("who is kim il sung")]
    [InlineData("what is moroni")]
    public void Who_or_what_the_article_only_names_is_not_made_up(string question) => seed.NotFound(question);

    [Fact]
    public void What_a_short_name_stands_for_is_told() =>
        seed.Found("what is the dprk").Short.ShouldBe("Democratic People's Republic of Korea (DPRK), commonly known as North Korea");

    [Fact]
    public void Who_somebody_was_is_told_by_the_words_of_the_article() =>
        seed.Found("Who was Ali Soilih?").Short.ShouldBe("a revolutionary Islamic socialist and anti-colonialist");

    [Fact]
    public void What_something_is_is_told_by_the_defining_sentence() =>
        seed.Found("What is Comoros–North Korea relations?").Short.ShouldStartWith("the current and historical relationship");

    [Fact]
    public void A_name_of_several_people_offers_all_of_them()
    {
        var several = seed.Answering.Ask(new Question("Who was Ali?")).ShouldBeOfType<Answer.Ambiguous>();
        several.Candidates.ShouldBe(["Ali Soilih", "Mohamed Hassan Ali"], ignoreOrder: true);
    }

    [Fact]
    public void The_short_answer_is_marked_in_the_sentence_and_the_sentence_in_the_file()
    {
        var file = File.ReadAllText(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt").Single(path => path.Contains("relations", StringComparison.Ordinal)));
        var found = seed.Found("When did Abdallah visit Seoul?");
        var evidence = found.Evidence[0];
        found.Marked.ShouldNotBeNull().In(evidence.Sentence).ShouldBe(found.Short);
        file.Substring(evidence.Start, evidence.Length).ShouldBe(evidence.Sentence);
        evidence.Url.ShouldBe("https://en.wikipedia.org/wiki/Comoros%E2%80%93North_Korea_relations#History");
    }
}
