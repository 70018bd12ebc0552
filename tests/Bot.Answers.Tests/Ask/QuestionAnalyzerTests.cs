using Bot.Answers.Ask;
using Bot.Answers.Ask.Analysis;

namespace Bot.Answers.Tests.Ask;

public sealed class QuestionAnalyzerTests(WrittenLibrary written) : IClassFixture<WrittenLibrary>
{
    [Theory]
    [InlineData("Who built it?", QuestionKind.Who)]
    [InlineData("By whom was it built?", QuestionKind.Who)]
    [InlineData("please tell me who built it", QuestionKind.Who)]
    [InlineData("do you know when it was built", QuestionKind.When)]
    [InlineData("In what year was it built?", QuestionKind.When)]
    [InlineData("what place was it built at", QuestionKind.Where)]
    [InlineData("how many ships were lost", QuestionKind.HowMany)]
    [InlineData("how tall is it", QuestionKind.HowMuch)]
    [InlineData("how long did it take", QuestionKind.HowLong)]
    [InlineData("how come it was built", QuestionKind.Why)]
    [InlineData("What was the reason for the building?", QuestionKind.Why)]
    [InlineData("how was it built", QuestionKind.How)]
    [InlineData("which river flows through Kesby", QuestionKind.Which)]
    [InlineData("What did the keeper write?", QuestionKind.What)]
    [InlineData("was it built in 1871", QuestionKind.YesNo)]
    [InlineData("What is the River Alva?", QuestionKind.Definition)]
    [InlineData("Who was Edith Marlow?", QuestionKind.Definition)]
    public void The_kind_is_what_is_asked_for(string question, QuestionKind kind) =>
        written.Answering.Consider(new Question(question)).Question.Kind.ShouldBe(kind);

    [Theory]
    [InlineData("which river flows through Kesby", "river")]
    [InlineData("how many ships were lost", "ships")]
    [InlineData("What kind of light replaced the lamp?", "light")]
    [InlineData("What was the name of the keeper?", "keeper")]
    public void The_focus_is_the_noun_that_is_asked_for(string question, string focus) =>
        written.Answering.Consider(new Question(question)).Question.Focus.ShouldBe(focus);

    [Fact]
    public void Slips_are_read_as_words_of_the_articles()
    {
        var corrected = written.Answering.Consider(new Question("who desinged the tower with Edith Marlwo")).Question.Corrected;
        corrected.ShouldBe([new Correction("desinged", "designed"), new Correction("Marlwo", "marlow")]);
    }
}
