using Bot.Commands.Chat;

namespace Bot.Commands.Tests.Chat;

public sealed class SlashCommandRulesTests
{
    private static readonly SlashOption Text = new("text", "A text.", SlashOptionType.Text);

    public static TheoryData<string, Func<SlashCommandDefinition>> Refused => new()
    {
        { "'Ask' is no name", () => new("Ask", "d") },
        { "'' is no name", () => new("", "d") },
        { "'two words' is no name", () => new("two words", "d") },
        { "'ask\n' is no name", () => new("ask\n", "d") },
        { "'a.b' is no name", () => With(Text with { Name = "a.b" }) },
        { "is no name: 1 to 32 lower-case letters", () => new(new string('a', 33), "d") },
        { "The description of 'ask' is empty.", () => new("ask", " ") },
        { "The description of 'ask' has 101 characters; 100 are allowed.", () => new("ask", new string('d', 101)) },
        { "The description of 'text' has 101 characters; 100 are allowed.", () => With(Text with { Description = new string('d', 101) }) },
        { "There are 26 options of 'ask'; 25 are allowed.", () => With([.. Enumerable.Range(0, 26).Select(n => Text with { Name = $"n{n}" })]) },
        { "The option 'text' stands there twice.", () => With(Text, Text) },
        { "has a required option behind one that can be left out", () => With(Text, Text with { Name = "b", Required = true }) },
        { "has choices and autocomplete, which exclude each other", () => With(Text with { Autocomplete = true, Choices = [new("a", "a")] }) },
        { "'text' cannot have autocomplete: it is not typed.", () => With(Text with { Autocomplete = true, Type = SlashOptionType.Channel }) },
        { "'text' has choices, which are texts, and is no text.", () => With(Text with { Type = SlashOptionType.Boolean, Choices = [new("a", "a")] }) },
        { "There are 26 choices of 'text'; 25 are allowed.", () => With(Choices(26, "n", "v")) },
        { "The name of a choice of 'text' is empty.", () => With(Text with { Choices = [new("", "v")] }) },
        { "The value of a choice of 'text' has 101 characters; 100 are allowed.", () => With(Text with { Choices = [new("n", new string('v', 101))] }) },
        { "The choice of 'text' 'n' stands there twice.", () => With(Text with { Choices = [new("n", "v"), new("n", "w")] }) },
        { "'text' has a longest length that is not from 1 to 6000, or is no text.", () => With(Text with { MaxLength = 6001 }) },
        { "'text' has a longest length that is not from 1 to 6000, or is no text.", () => With(Text with { MaxLength = 0 }) },
        { "'ask' has options and subcommands", () => new("ask", "d", [Text], [new("set", "d", [])]) },
        { "The subcommand 'set' stands there twice.", () => new("ask", "d", null, [new("set", "d", []), new("set", "e", [])]) },
        { "There are 26 subcommands of 'ask'; 25 are allowed.", () => new("ask", "d", null, [.. Enumerable.Range(0, 26).Select(n => new SlashSubcommand($"n{n}", "d", []))]) },
        { "'Set' is no name", () => new("ask", "d", null, [new("Set", "d", [])]) },
        { "The option 'text' stands there twice.", () => new("ask", "d", null, [new("set", "d", [Text, Text])]) },
        { "8000 are allowed", () => With([.. Enumerable.Range(0, 2).Select(n => Choices(25, new string('n', 95), new string('v', 95)) with { Name = $"n{n}" })]) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Refuses_what_Discord_refuses(string message, Func<SlashCommandDefinition> build) =>
        Should.Throw<ArgumentException>(build).Message.ShouldContain(message);

    [Theory]
    [InlineData("ask")]
    [InlineData("on-empty")]
    [InlineData("हिन्दी")]
    [InlineData("ประวัติ")]
    [InlineData("d'accord_2")]
    [InlineData("日本")]
    public void Takes_names_of_any_script(string name) => new SlashCommandDefinition(name, "d").Name.ShouldBe(name);

    [Fact]
    public void Takes_a_command_with_subcommands_and_their_options() =>
        new SlashCommandDefinition(
            "daily", "d", null, [new("set", "d", [Text with { Required = true, Autocomplete = true }, Choices(25, "n", "v") with { Name = "b" }])])
            .Subcommands.Count.ShouldBe(1);

    private static SlashOption Choices(int count, string name, string value) =>
        Text with { Choices = [.. Enumerable.Range(100, count).Select(n => new SlashChoice($"{name}{n}", $"{value}{n}"))] };

    private static SlashCommandDefinition With(params SlashOption[] options) => new("ask", "d", options);
}
