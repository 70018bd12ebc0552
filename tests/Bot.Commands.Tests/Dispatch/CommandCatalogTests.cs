using Bot.Commands.Dispatch;

namespace Bot.Commands.Tests.Dispatch;

public sealed class CommandCatalogTests
{
    [Fact]
    public void Two_commands_cannot_share_a_name() =>
        Should.Throw<ArgumentException>(() => new CommandCatalog([new FakeCommand(), new FakeCommand()]));

    [Fact]
    public void A_command_on_messages_may_have_the_name_of_another_kind_but_not_of_its_own()
    {
        new CommandCatalog([new FakeCommand()], [new FakeMessageCommand { Name = "fake" }]).Definitions.Count.ShouldBe(2);
        Should.Throw<ArgumentException>(() => new CommandCatalog([], [new FakeMessageCommand(), new FakeMessageCommand()]));
    }

    [Fact]
    public void A_subcommand_that_there_is_not_is_not_found() =>
        new CommandCatalog([new FakeCommand()]).Find(new("fake", "sub")).ShouldBeNull();
}
