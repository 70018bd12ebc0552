using Bot.Commands.Chat;
using Bot.Commands.Dispatch;

namespace Bot.Commands.Tests.Dispatch;

public sealed class OptionRulesTests
{
    public static TheoryData<string, SlashValue, string?> Values => new()
    {
        { "text", new SlashValue.OfText("1234567890"), null },
        { "text", new SlashValue.OfInteger(1), "**text** should be a text." },
        { "colour", new SlashValue.OfText("blue"), null },
        { "colour", new SlashValue.OfText("green"), "**colour** can be **Red**, **Blue**." },
        { "private", new SlashValue.OfText("yes"), "**private** should be True or False." },
        { "count", new SlashValue.OfNumber(1.5), "**count** should be a whole number." },
        { "count", new SlashValue.OfInteger(2), null },
        { "co*lor", new SlashValue.OfText("blue"), @"I do not know the option **co\*lor** of this command." },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Judges(string name, SlashValue value, string? problem)
    {
        var values = new Dictionary<string, SlashValue>(StringComparer.Ordinal) { ["text"] = new SlashValue.OfText("x"), [name] = value };

        OptionRules.Problem(new FakeCommand().Definition.Options, new SlashValues(values)).ShouldBe(problem);
    }
}
