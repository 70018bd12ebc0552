using Bot.Commands.Dispatch;

namespace Bot.Commands.Tests.Dispatch;

public sealed class CommandCatalogTests
{
    [Fact]
    public void Two_commands_cannot_share_a_name() =>
        Should.Throw<ArgumentException>(() => new CommandCatalog([new FakeCommand(), new FakeCommand()]));

    [Fact]
    public void A_subcommand_that_there_is_not_is_not_found() =>
        new CommandCatalog([new FakeCommand()]).Find(new("fake", "sub")).ShouldBeNull();
}
