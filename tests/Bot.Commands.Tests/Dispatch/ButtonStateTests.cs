using Bot.Commands.Chat;
using Bot.Commands.Dispatch;
using Bot.Commands.Tests.Chat;
using FsCheck.Xunit;

namespace Bot.Commands.Tests.Dispatch;

[Properties(Arbitrary = [typeof(AnyText)])]
public sealed class ButtonStateTests
{
    [Property]
    public void Is_read_as_it_was_written(string first, string second, bool onPrivateMessage)
    {
        string[] arguments = [first.Replace('|', ' '), second.Replace('|', ' ')];
        var state = new ButtonState(onPrivateMessage ? Visibility.Private : Visibility.Channel, "person", arguments);

        var read = ButtonState.Read(state.ToString()).ShouldNotBeNull();

        read.Command.ShouldBe("person");
        read.Message.ShouldBe(state.Message);
        read.Arguments.ShouldBe(arguments);
    }

    [Property]
    public void Any_text_at_all_can_be_read_or_is_refused(string customId) =>
        (ButtonState.Read(customId)?.ToString() ?? customId).ShouldBe(customId);

    [Theory]
    [InlineData("v1|c|person|12|x", 12)]
    [InlineData("v1|c|person|-1|x", null)]
    [InlineData("v1|c|person| 1|x", null)]
    [InlineData("v1|c|person|99999999999|x", null)]
    [InlineData("v1|c|person", null)]
    public void A_page_is_a_number_from_nought(string customId, int? page) =>
        ButtonState.Read(customId)!.Number(0).ShouldBe(page);
}
