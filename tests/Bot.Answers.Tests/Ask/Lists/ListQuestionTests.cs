using Bot.Answers.Ask;

namespace Bot.Answers.Tests.Ask.Lists;

public sealed class ListQuestionTests(ListLibrary lists) : IClassFixture<ListLibrary>
{
    [Theory]
    [InlineData("Which countries does Lake Orme border on?", "France, Switzerland and Germany")]
    [InlineData("what are the animals of the shore of lake orme", "otters, herons, beavers and grass snakes")]
    public void All_items_are_cut_out_sure_enough_or_not(string question, string display) =>
        lists.Answering.Consider(new Question(question)).Short!.Display.ShouldBe(display);

    [Theory]
    [InlineData("who led the first expedition to the lake", "John Hale, Edith Marlow and Thomas Berg")]
    public void Several_things_are_all_told(string question, string display)
    {
        var found = lists.Found(question);
        found.Display.ShouldBe(display);
        found.Marked.ShouldNotBeNull().In(found.Evidence[0].Sentence).ShouldBe(found.Short);
    }

    [Fact]
    public void One_thing_is_told_alone() => lists.Found("who drew the lake in 1801").Display.ShouldBe("Anna Lind");
}
