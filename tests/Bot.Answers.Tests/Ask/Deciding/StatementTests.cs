using Bot.Answers.Ask;
using Bot.Answers.Ask.Deciding;

namespace Bot.Answers.Tests.Ask.Deciding;

public sealed class StatementTests(WrittenLibrary written) : IClassFixture<WrittenLibrary>
{
    [Theory]
    [InlineData("who designed tarrow lighthouse", "Edith Marlow", "Edith Marlow designed tarrow lighthouse")]
    [InlineData("When did Edith Marlow die?", "1901", "Edith Marlow die 1901")]
    [InlineData("how many ships had the harbour lost", "13", "13 ships had the harbour lost")]
    public void A_question_and_its_answer_are_said_as_one_sentence(string question, string answer, string statement) =>
        Statement.Of(written.Answering.Consider(new Question(question)).Question, answer).ShouldBe(statement);
}
