using Bot.Commands.Chat;
using Bot.Commands.Dispatch;

namespace Bot.Commands.Tests.Dispatch;

public sealed class PressTests : Dispatching
{
    [Theory]
    [InlineData("v1|c|fake|1", "respond Private", "a press on a message that all see is answered to one person")]
    [InlineData("v1|p|fake|1", "update Private", "a private message changes in place")]
    public async Task Answers_a_press_to_the_one_who_pressed(string customId, string verb, string reason)
    {
        await HandleAsync(new FakeCommand(), Press(customId));

        Responder.Verbs.ShouldBe([verb], reason);
        Responder.Reply!.Embeds[0].Title.ShouldBe("pressed");
    }

    [Theory]
    [InlineData("")]
    [InlineData("person:3")]
    [InlineData("v2|c|fake|1")]
    [InlineData("v1|x|fake|1")]
    [InlineData("v1|c|")]
    [InlineData("v1|c|gone|1")]
    public async Task Says_so_kindly_where_a_button_is_of_another_version_or_garbage(string customId)
    {
        await HandleAsync(new FakeCommand(), Press(customId));

        Responder.Verbs.ShouldBe(["respond Private"]);
        Responder.Reply!.Content.ShouldStartWith("This button has lost what it pointed to");
    }

    [Fact]
    public async Task Leaves_a_private_message_as_it_is_where_its_button_has_lost_its_meaning()
    {
        await HandleAsync(new FakeCommand { Pressing = _ => null }, Press("v1|p|fake|1"));

        Responder.Verbs.ShouldBe(["respond Private"]);
    }

    [Fact]
    public async Task A_slow_press_on_a_private_message_keeps_it_until_the_new_one_takes_its_place()
    {
        await PressSlowlyAsync("v1|p|fake|1", new Reply(embeds: [new ReplyEmbed("late")]));

        Responder.Verbs.ShouldBe(["defer update", "complete Private"]);
        Responder.Reply!.Embeds[0].Title.ShouldBe("late");
    }

    [Fact]
    public async Task A_slow_press_on_a_message_that_all_see_is_answered_to_one_person()
    {
        await PressSlowlyAsync("v1|c|fake|1", new Reply(embeds: [new ReplyEmbed("late")]));

        Responder.Verbs.ShouldBe(["defer Private", "complete Private"]);
    }

    [Fact]
    public async Task A_slow_press_on_a_button_that_has_lost_its_meaning_leaves_the_private_message_as_it_is()
    {
        await PressSlowlyAsync("v1|p|fake|1", null);

        Responder.Verbs.ShouldBe(["defer update", "follow up Private"]);
        Responder.Reply!.Content.ShouldStartWith("This button has lost what it pointed to");
    }

    [Fact]
    public async Task A_press_that_fails_leaves_the_private_message_as_it_is_and_gives_a_reference()
    {
        await HandleAsync(new FakeCommand { Pressing = _ => throw new InvalidOperationException("secret") }, Press("v1|p|fake|1"));

        Responder.Verbs.ShouldBe(["respond Private"]);
        Responder.Reply!.Content.ShouldNotBeNull().ShouldEndWith("reference **ff**.");
    }

    private async Task PressSlowlyAsync(string customId, Reply? reply)
    {
        using var gate = new ManualResetEventSlim();
        var command = new FakeCommand
        {
            Pressing = _ =>
            {
                gate.Wait(TestContext.Current.CancellationToken);
                return reply;
            },
        };

        var handling = HandleAsync(command, Press(customId));
        Time.Advance(CommandDispatcher.Patience);
        await Responder.Deferred;
        gate.Set();
        await handling;
    }
}
