using Bot.Commands.Chat;

namespace Bot.Commands.Tests.Chat;

public sealed class MessageCommandDefinitionTests
{
    [Theory]
    [InlineData("Ask about this")]
    [InlineData("日本")]
    [InlineData("12345678901234567890123456789012")]
    public void Takes_names_with_capitals_and_spaces(string name) => new MessageCommandDefinition(name).Name.ShouldBe(name);

    [Theory]
    [InlineData("", "The name of a command is empty.")]
    [InlineData("  ", "The name of a command is empty.")]
    [InlineData("123456789012345678901234567890123", "The name of a command has 33 characters; 32 are allowed.")]
    [InlineData(" Ask", "' Ask' has white space around it, which Discord would cut off.")]
    public void Refuses_what_Discord_refuses(string name, string message) =>
        Should.Throw<ArgumentException>(() => new MessageCommandDefinition(name)).Message.ShouldBe(message);
}
