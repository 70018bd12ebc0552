using Bot.Commands.Cards;
using Bot.Commands.Chat;
using Bot.Commands.Dispatch;
using Bot.Commands.Tests.Chat;
using FsCheck;
using FsCheck.Xunit;

namespace Bot.Commands.Tests.Cards;

[Properties(Arbitrary = [typeof(AnyText)])]
public sealed class PagesTests
{
    [Property]
    public void Every_block_stands_on_one_page_and_every_page_fits(string[] blocks, PositiveInt most, PositiveInt room)
    {
        var pages = new Pages(blocks, most.Get, room.Get);

        var all = Enumerable.Range(0, pages.Count).Select(page => pages.On(page).ToList()).ToList();
        all.SelectMany(page => page.Select(entry => entry.Index)).ShouldBe(Enumerable.Range(0, blocks.Length));
        all.ShouldAllBe(page => page.Count <= most.Get);
        all.ShouldAllBe(page => page.Sum(entry => entry.Block.Length + 1) <= room.Get);
    }

    [Theory]
    [InlineData(0, "Next 1")]
    [InlineData(1, "Previous 0, Next 2")]
    [InlineData(2, "Previous 1")]
    [InlineData(77, "Previous 1")]
    public void Buttons_lead_on_and_back(int page, string buttons)
    {
        var pages = new Pages(["a", "b", "c"], most: 1, room: 10);

        var made = pages.Buttons(page, number => new ButtonState(Visibility.Channel, "x", [$"{number}"]));

        string.Join(", ", made.Select(button => $"{button.Label} {button.CustomId![^1]}")).ShouldBe(buttons);
    }

    [Fact]
    public void One_page_needs_no_number_and_no_buttons()
    {
        var pages = new Pages(["a"], most: 5, room: 10);

        pages.Footer(0).ShouldBeNull();
        pages.Buttons(0, _ => throw new InvalidOperationException("No button.")).ShouldBeEmpty();
    }
}
