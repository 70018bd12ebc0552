using Bot.Answers.Ask;
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
        var considered = battle.Answering.Consider(new Question(question));
        var match = considered.Ranked.Select(ranked => ranked.Match).First(match => match.Candidate.Passage.Text.StartsWith(sentence, StringComparison.Ordinal));

        RoleComparison.Of(considered.Question, match).ShouldBe(fit);
    }

    public sealed class Battle() : LibraryOf(("kesby.txt",
        """
        = Chess at Kesby =

        The Kesby Cup is a chess tournament. Ada Marlow defeated Bruno Hale in the first round. Bruno Hale was beaten by Ada Marlow again in 1871.

        == Later ==

        In 1875 it was the other way round at Kesby. Bruno Hale defeated Ada Marlow in forty moves.
        """));
}
