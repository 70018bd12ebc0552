using Bot.Answers.Ask;
using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;

namespace Bot.Answers.Tests.Ask;

/// <summary>Questions in other words than the article's.</summary>
public sealed class OtherWordsTests(OtherWordsTests.Battle battle) : IClassFixture<OtherWordsTests.Battle>
{
    [Theory]
    [InlineData("Who lost to Ada Marlow at Kesby?", "Bruno Hale defeated Ada Marlow", RoleFit.Wrong)]
    [InlineData("Who lost to Ada Marlow at Kesby?", "Ada Marlow defeated Bruno Hale", RoleFit.Right)]
    [InlineData("Did Bruno Hale lose to Ada Marlow?", "Bruno Hale was beaten", RoleFit.Right)]
    public void A_verb_from_the_other_side_turns_the_roles(string question, string sentence, RoleFit fit)
    {
        var (asked, match) = Match(question, sentence);

        RoleComparison.Of(asked, match).ShouldBe(fit);
    }

    [Theory]
    [InlineData("When did Marlow play in Pyongyang?", "She played in North Korea", true)]
    [InlineData("When did Marlow play in Seoul?", "She played in North Korea", false)]
    [InlineData("When did Marlow meet South Korean players?", "She met players from South Korea", true)]
    [InlineData("When did Marlow meet South Korean players?", "She played in North Korea", false)]
    public void A_country_is_met_by_its_other_names_as_a_whole(string question, string sentence, bool isMet)
    {
        var (asked, match) = Match(question, sentence);

        asked.Terms.Zip(match.Terms).Where(pair => pair.First.Word.Lower is "pyongyang" or "seoul" or "south").ShouldAllBe(pair => pair.Second.IsMet == isMet);
    }

    private (AnalysedQuestion Asked, SentenceMatch Match) Match(string question, string sentence)
    {
        var considered = battle.Answering.Consider(new Question(question));
        return (considered.Question, considered.Ranked.Select(ranked => ranked.Match).First(match => match.Candidate.Passage.Text.StartsWith(sentence, StringComparison.Ordinal)));
    }

    public sealed class Battle() : LibraryOf(("kesby.txt",
        """
        = Chess at Kesby =

        The Kesby Cup is a chess tournament. Ada Marlow defeated Bruno Hale in the first round. Bruno Hale was beaten by Ada Marlow again in 1871.

        == Later ==

        Marlow travelled after that. She played in North Korea in 1873. She met players from South Korea in 1874.

        In 1875 it was the other way round at Kesby. Bruno Hale defeated Ada Marlow in forty moves.
        """));
}
