using Bot.Answers.Ask;

namespace Bot.Answers.Tests.Ask.FollowUps;

public sealed class FollowUpTests(SeedLibrary seed) : IClassFixture<SeedLibrary>
{
    [Theory]
    // Several that the last question spoke of, or that answered it.
    [InlineData("When did the Comoros break off relations with North Korea?", "and when did they resume?", "when did relations resume?")]
    [InlineData("Who killed Soilih?", "what did they reinstall", "what did French mercenaries reinstall")]
    // A person: whoever answered, or else the only one who was asked about.
    [InlineData("Who replaced Prince Jaffar in January 1976?", "when was he killed?", "when was Ali Soilih killed?")]
    [InlineData("who was ali soilih", "and who killed him", "who killed Ali Soilih")]
    [InlineData("When was Jaffar replaced?", "who was his vice president?", "who was Jaffar's vice president?")]
    [InlineData("When was Jaffar replaced?", "how old was he then?", "how old was Jaffar in January 1976?")]
    // A thing.
    [InlineData("When was the Rangoon bombing?", "where did it happen", "where was the Rangoon bombing?")]
    // Something else in the place of its like.
    [InlineData("When did the Comoros establish relations with North Korea?", "what about Japan?", "When did the Comoros establish relations with Japan?")]
    [InlineData("Where did Abdallah go in 1983?", "And in 1987?", "Where did Abdallah go in 1987?")]
    [InlineData("When was Jaffar replaced?", "how about Soilih?", "When was Soilih replaced?")]
    // Asked for something else.
    [InlineData("When did the Comoros break off relations?", "why?", "why did the Comoros break off relations?")]
    [InlineData("why was Soilih killed", "and when was that?", "when was Soilih killed?")]
    [InlineData("When did the Comoros break off relations?", "why tho", "why did the Comoros break off relations?")]
    // Nothing that it leans on, or nothing certain.
    [InlineData("When was Jaffar replaced?", "who was the first ambassador?", null)]
    [InlineData("When was Jaffar replaced?", "when did Soilih say that he was ill", null)]
    [InlineData("Did Abdallah visit Soilih?", "when did he die?", null)]
    [InlineData("When was Jaffar replaced?", "what about 1984?", null)]
    [InlineData("When was Jaffar replaced?", "and", null)]
    [InlineData("When was Jaffar replaced?", "?!", null)]
    [InlineData("", "why?", null)]
    public void A_question_is_filled_in_from_the_one_before(string before, string question, string? taken) =>
        seed.Answering.Ask(new Question(question, Before: seed.Answering.Ask(new Question(before)).Turn)).TakenAs.ShouldBe(taken);

    [Fact]
    public void A_question_in_full_is_answered_as_one()
    {
        var before = seed.Answering.Ask(new Question("when did the comoros break off relations with north korea")).Turn;
        var answer = seed.Answering.Ask(new Question("and when did they resume?", Before: before)).ShouldBeOfType<Answer.Found>();
        answer.Display.ShouldBe("the 1990s");
        answer.Question.ShouldBe("and when did they resume?");
    }

    [Fact]
    public void A_third_question_leans_on_the_second_as_it_was_taken()
    {
        var first = seed.Answering.Ask(new Question("who replaced prince jaffar in january 1976?"));
        var second = seed.Answering.Ask(new Question("when was he killed?", Before: first.Turn));
        seed.Answering.Ask(new Question("why?", Before: second.Turn)).TakenAs.ShouldBe("why was Ali Soilih killed?");
    }

    [Fact]
    public void Without_a_question_before_it_stays_as_it_was_asked() =>
        seed.Answering.Ask(new Question("and when did they resume?")).TakenAs.ShouldBeNull();
}
