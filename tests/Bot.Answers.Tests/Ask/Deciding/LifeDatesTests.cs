namespace Bot.Answers.Tests.Ask.Deciding;

public sealed class LifeDatesTests(LifeDatesTests.Lives lives) : IClassFixture<LifeDatesTests.Lives>
{
    [Theory]
    [InlineData("When was Ann Calder born?", "July 18, 1969")]
    [InlineData("when was edgar marlow born", "14 March 1879")]
    [InlineData("When did Edgar Marlow die?", "18 April 1955")]
    public void Dates_are_given_whole(string question, string date) => lives.Found(question).Short.ShouldBe(date);

    public sealed class Lives() : LibraryOf(
        ("calder.txt", "= Ann Calder =\n\nAnn M. Calder (born July 18, 1969) is a Canadian novelist and journalist."),
        ("marlow.txt", "= Edgar Marlow =\n\nEdgar Marlow (14 March 1879 – 18 April 1955) was a Spanish physicist."));
}
