using Bot.Answers.Ask.Analysis;

namespace Bot.Answers.Tests.Ask;

public sealed class WordingTests
{
    [Theory]
    [InlineData("whats the capital", "what is the capital")]
    [InlineData("Who’s Ali Soilih?", "who is Ali Soilih?")]
    [InlineData("wich year wasnt it", "which year wasn't it")]
    [InlineData("who was the 1st governor", "who was the first governor")]
    [InlineData("what happened on the 1st of may", "what happened on the 1st of may")]
    [InlineData("did the uk join the eu b4 1975", "did the United Kingdom join the European Union before 1975")]
    [InlineData("did n korea win", "did North Korea win")]
    [InlineData("hey can you tell me about ahmed abdallah?", "what is ahmed abdallah?")]
    [InlineData("define adobe", "what is adobe")]
    [InlineData("what about japan", "what is japan")]
    [InlineData("who took over from her", "who replaced her")]
    [InlineData("when did they knock down the tower", "when did they demolish the tower")]
    [InlineData("who set up the U.S. mission", "who established the United States mission")]
    [InlineData("", "")]
    public void What_is_shortened_in_chat_is_written_out(string typed, string written) => Wording.Of(typed, _ => false).ShouldBe(written);

    [Theory]
    [InlineData("is the uk big", "uk")]
    [InlineData("when was it shut down", "shut down")]
    public void What_the_articles_have_stays_as_it_is(string typed, string standing) => Wording.Of(typed, word => word == standing).ShouldBe(typed);
}
