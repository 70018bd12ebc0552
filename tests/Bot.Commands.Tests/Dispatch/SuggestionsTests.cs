using Bot.Commands.Chat;
using Bot.Commands.Dispatch;
using Bot.Commands.Tests.Chat;
using FsCheck.Xunit;

namespace Bot.Commands.Tests.Dispatch;

[Properties(Arbitrary = [typeof(AnyText)])]
public sealed class SuggestionsTests
{
    [Property]
    public void Any_completions_at_all_become_choices_that_Discord_takes(string[] completions)
    {
        var choices = Suggestions.Of(completions);

        choices.Count.ShouldBeLessThanOrEqualTo(ChatLimits.Choices);
        choices.ShouldAllBe(choice => choice.Name.Trim().Length > 0 && choice.Name.Length <= ChatLimits.Choice);
        choices.ShouldAllBe(choice => choice.Value.Trim().Length > 0 && choice.Value.Length <= ChatLimits.Choice);
        choices.Select(choice => choice.Name).Distinct(StringComparer.Ordinal).Count().ShouldBe(choices.Count);
    }

    [Fact]
    public void The_value_of_a_long_one_is_its_beginning()
    {
        var title = string.Join(' ', Enumerable.Repeat("word", 40));

        var choice = Suggestions.Of([title]).ShouldHaveSingleItem();

        choice.Name.ShouldEndWith("…");
        title.ShouldStartWith(choice.Value);
    }
}
