using Bot.Answers.Ask;

namespace Bot.Answers.Tests.Ask;

public sealed class MisfitTests(SeedLibrary seed) : IClassFixture<SeedLibrary>
{
    [Theory]
    [InlineData("where was the north korean ambassador?", "Kim Il Sung")]
    [InlineData("how many african states broke off relations with the DPRK?", "December")]
    [InlineData("Which country did Abdallah visit in 1987?", "Seoul")]
    public void What_is_of_another_kind_is_never_the_answer(string question, string other) =>
        (seed.Answering.Consider(new Question(question)).Short?.Display ?? "").ShouldNotContain(other);

    [Fact]
    public void A_country_that_the_sentence_names_is_taken_for_which_country() =>
        seed.Answering.Consider(new Question("Which country did Abdallah maintain close relations with?")).Short!.Display.ShouldBe("South Korea");
}
