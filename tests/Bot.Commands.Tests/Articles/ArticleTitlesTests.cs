using Bot.Commands.Articles;

namespace Bot.Commands.Tests.Articles;

public sealed class ArticleTitlesTests
{
    private static readonly string[] Titles = ["Korean War", "Comoros", "Comoros–North Korea relations", "North Macedonia"];

    [Theory]
    [InlineData("", "Korean War, Comoros, Comoros–North Korea relations, North Macedonia", "all of them")]
    [InlineData("com", "Comoros, Comoros–North Korea relations", "the beginning, in any case")]
    [InlineData("north", "North Macedonia, Comoros–North Korea relations", "then the beginning of a word")]
    [InlineData("ore", "Korean War, Comoros–North Korea relations", "then anywhere")]
    [InlineData("x", "", "nothing")]
    public void Are_completed(string typed, string titles, string reason) =>
        string.Join(", ", ArticleTitles.Matching(Titles, typed)).ShouldBe(titles, reason);
}
