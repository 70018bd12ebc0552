using Bot.Articles.People;
using Bot.Articles.Structure;

namespace Bot.Articles.Tests.People;

public sealed class GenderTests
{
    [Theory]
    [InlineData("George Harris was a painter. Mrs. Harris lived in Leeds.", "his wife")]
    [InlineData("Helen Carter was a painter. Mr. Carter lived in Leeds.", "her husband")]
    [InlineData("George Harris painted in Leeds. Mrs. George Harris sang.", "his wife, by his whole name")]
    [InlineData("Robin Harris was a teacher. She left in 1990. Mr. Harris stayed.", "the pronoun says that Robin is a woman")]
    [InlineData("King George Harris ruled there. Queen Harris lived in Leeds.", "by both titles")]
    public void A_title_of_the_other_sex_means_somebody_else(string text, string reason) => Read(text).Count.ShouldBe(2, reason);

    [Theory]
    [InlineData("Helen Harris was a painter. Mrs. Harris lived in Leeds.", "a woman's name")]
    [InlineData("George Harris was a painter. Mr. Harris lived in Leeds.", "a man's name")]
    [InlineData("Robin Harris was a teacher. He left in 1990. Mr. Harris stayed.", "the pronoun says that Robin is a man")]
    [InlineData("G. W. Harris was a painter. Mrs. Harris lived in Leeds.", "nothing speaks against it")]
    [InlineData("Sir Evelyn Waugh wrote novels. Evelyn Waugh lived in London. Waugh died.", "who has the title bears the name")]
    public void A_title_that_fits_joins(string text, string reason) => Read(text).Count.ShouldBe(1, reason);

    [Fact]
    public void Of_a_couple_each_keeps_their_title()
    {
        const string Text = "George Harris met Helen Harris in 1920. Mrs. Harris left. Mr. Harris stayed.";
        var people = Read(Text);

        people.Select(person => person.Name).ShouldBe(["George Harris", "Helen Harris"]);
        people.Select(person => person.Titles.ShouldHaveSingleItem()).ShouldBe(["Mr.", "Mrs."]);
    }

    private static IReadOnlyList<PersonInText> Read(string text) => PeopleReader.Read(ArticleParser.Parse(text, "Test"));
}
