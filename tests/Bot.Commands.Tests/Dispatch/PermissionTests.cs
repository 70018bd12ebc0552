using Bot.Commands.Chat;
using Bot.Commands.Dispatch;

namespace Bot.Commands.Tests.Dispatch;

public sealed class PermissionTests : Dispatching
{
    private readonly FakeCommand _command = new() { Needs = ChatPermissions.ManageServer };

    [Theory]
    [InlineData(ChatPermissions.ManageServer)]
    [InlineData(ChatPermissions.ManageServer | ChatPermissions.SendMessages)]
    [InlineData(ChatPermissions.Administrator)]
    public async Task A_command_serves_whoever_has_the_right(ChatPermissions permissions)
    {
        await HandleAsync(_command, Slash() with { Origin = Member(permissions) });

        Responder.Reply!.Content.ShouldBe("answered");
    }

    [Theory]
    [InlineData(ChatPermissions.None)]
    [InlineData(ChatPermissions.SendMessages | ChatPermissions.EmbedLinks)]
    public async Task A_command_says_privately_which_right_it_needs_even_where_Discord_offered_it(ChatPermissions permissions)
    {
        await HandleAsync(_command, Slash() with { Origin = Member(permissions) });

        Responder.Verbs.ShouldBe(["respond Private"]);
        Responder.Reply!.Content.ShouldBe(
            "**/fake** needs **Manage Server**, which you do not have here. Please ask someone who runs this server.");
    }

    [Fact]
    public async Task A_command_that_needs_a_right_does_not_work_in_direct_messages()
    {
        await HandleAsync(_command, Slash() with { Origin = Someone with { Permissions = ChatPermissions.Administrator } });

        Responder.Verbs.ShouldBe(["respond Private"]);
        Responder.Reply!.Content.ShouldBe("**/fake** belongs to a server. Please use it there.");
    }

    [Fact]
    public async Task Its_buttons_and_completions_need_the_right_too()
    {
        await HandleAsync(_command, Press("v1|c|fake|1") with { Origin = Member(ChatPermissions.None) });
        Responder.Reply!.Content.ShouldNotBeNull().ShouldContain("needs **Manage Server**");

        await HandleAsync(_command, Typing() with { Origin = Member(ChatPermissions.None) });
        Responder.Choices.ShouldBe([]);
    }

    [Fact]
    public async Task So_does_a_command_on_messages()
    {
        await HandleAsync(
            new FakeMessageCommand { Needs = ChatPermissions.ManageServer | ChatPermissions.AttachFiles },
            Use("Fake this") with { Origin = Member(ChatPermissions.None) });

        Responder.Reply!.Content.ShouldNotBeNull().ShouldStartWith("**Fake this** needs **Manage Server** and **Attach Files**,");
    }

    [Fact]
    public void Every_right_has_a_name() =>
        Enum.GetValues<ChatPermissions>().Where(permission => permission != ChatPermissions.None).ShouldAllBe(permission =>
            !PermissionRules.Problem(new MessageCommandDefinition("x", permission), "x", Member(ChatPermissions.None))!.Contains("needs ,"));

    private static InteractionOrigin Member(ChatPermissions permissions) =>
        new(new UserId(1), new GuildId(2), new ChannelId(3), permissions);
}
