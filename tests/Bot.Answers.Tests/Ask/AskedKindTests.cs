using Bot.Answers.Ask;
using Shouldly;

namespace Bot.Answers.Tests.Ask;

public sealed class AskedKindTests(SeedLibrary seed) : IClassFixture<SeedLibrary>
{
    [Theory]
    [InlineData("when did they meet the president in the capital")]
    [InlineData("When was the ambassador replaced by another?")]
    [InlineData("how many ambassadors did North Korea send?")]
    [InlineData("how much rice did North Korea give?")]
    public void Only_a_time_answers_when_and_only_a_number_how_many(string question)
    {
        var shortest = seed.Answering.Consider(new Question(question)).Short;

        (shortest is null || shortest.Text.Any(char.IsAsciiDigit) || Words.Any(word => shortest.Text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .ShouldBeTrue(shortest?.Text);
    }

    private static readonly string[] Words =
        ["one", "two", "three", "several", "many", "both", "all", "half", "year", "month", "day", "decade", "century", "time", "era", "January", "February", "March", "May", "June", "July", "August", "September", "October", "November", "December"];
}
