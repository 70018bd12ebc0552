using Bot.Answers.Ask;

namespace Bot.Answers.Tests.Ask;

public sealed class WrittenQuestionTests(WrittenLibrary written) : IClassFixture<WrittenLibrary>
{
    [Theory]
    [InlineData("When did Edith Marlow die?", "2 October 1901")]
    [InlineData("how many ships had the harbour of Kesby lost?", "13")]
    [InlineData("Who built the first bridge?", "John Hale")]
    [InlineData("Who designed Tarrow Lighthouse?", "Edith Marlow")]
    [InlineData("Where does the River Alva rise?", "Bergen Hills")]
    [InlineData("Which lake does the River Alva end in?", "Lake Orme")]
    [InlineData("what destroyed the old bridge", "flood|a flood")]
    [InlineData("who opened the bridge in 1902", "Queen Margrethe|Margrethe")]
    public void What_the_articles_say_is_found_in_any_of_them(string question, string answers) =>
        answers.Split('|').ShouldContain(written.Found(question).Short);

    [Theory]
    [InlineData("Who designed the bridge of Paris?")]
    [InlineData("When did John Hale die?")]
    [InlineData("Who built the second bridge?")]
    [InlineData("Was Thomas Hale born in Kesby?")]
    public void What_they_do_not_say_is_refused(string question) => written.NotFound(question);

    [Theory]
    [InlineData("Was the tower damaged in the storm of 1910?", "No")]
    [InlineData("Is the River Alva the longest river in Norlund?", "Yes")]
    [InlineData("Did Edith Marlow die in 1901?", "Yes")]
    [InlineData("Did Edith Marlow die in 1899?", "No")]
    public void Yes_and_no_follow_the_sentence(string question, string answer) => written.Found(question).Short.ShouldBe(answer);

    [Fact]
    public void A_question_to_one_article_is_not_answered_from_another() =>
        written.Answering.Ask(new Question("Who designed Tarrow Lighthouse?", "River Alva")).ShouldBeOfType<Answer.NotFound>();

    [Fact]
    public void An_article_that_there_is_not_is_named() =>
        written.Answering.Ask(new Question("Who built it?", "Moon")).ShouldBeOfType<Answer.NotFound>().Unknown.ShouldBe("Moon");

    [Fact]
    public void The_same_question_gets_the_same_answer()
    {
        var first = written.Found("Who built the first bridge?");
        var second = written.Found("Who built the first bridge?");
        (second.Short, second.Confidence, second.Evidence[0]).ShouldBe((first.Short, first.Confidence, first.Evidence[0]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!?!")]
    [InlineData("\u0000\u0001\u001b[31m")]
    [InlineData("<@123> **who** `is` ||it||")]
    [InlineData("Кто построил маяк?")]
    [InlineData("灯塔是谁设计的")]
    [InlineData("who who who who who")]
    [InlineData("\ud83d lone surrogate")]
    public void Any_text_at_all_gets_a_kind_answer(string question) => written.NotFound(question).Question.ShouldBe(question);

    [Fact]
    public void Six_thousand_characters_get_a_kind_answer() =>
        written.Answering.Ask(new Question(string.Concat(Enumerable.Repeat("who built the bridge ", 300)))).ShouldNotBeNull();
}
