using System.Globalization;
using Bot.Commands.Chat;
using FsCheck.Xunit;

namespace Bot.Commands.Tests.Chat;

[Properties(Arbitrary = [typeof(AnyText)], MaxTest = 200)]
public sealed class PlainTextTests
{
    [Property]
    public void Clean_text_has_no_control_characters_and_no_halves_of_pairs(string text) =>
        PlainText.Clean(text).EnumerateRunes()
            .ShouldAllBe(rune => !System.Text.Rune.IsControl(rune) && System.Text.Rune.GetUnicodeCategory(rune) != UnicodeCategory.LineSeparator);

    [Property]
    public void Cleaning_twice_changes_nothing_more(string text) =>
        PlainText.Clean(PlainText.Clean(text)).ShouldBe(PlainText.Clean(text));

    [Theory]
    [InlineData("Ali\u202EmedhoM", "AlimedhoM", "an override of the direction makes a name read as another")]
    [InlineData("A\u200Bli", "Ali", "nothing invisible inside a name")]
    [InlineData("a\u200Db", "ab", "Latin letters are not joined")]
    [InlineData("\u0645\u06CC\u200C\u062E", "\u0645\u06CC\u200C\u062E", "Persian needs the non-joiner")]
    [InlineData("\U0001F469\u200D\U0001F680", "\U0001F469\u200D\U0001F680", "an emoji of two")]
    [InlineData("\u001B[2J", "[2J", "a terminal would obey it")]
    [InlineData("a\r\nb\tc", "a  b c", "one line")]
    [InlineData("\u3164", " ", "a letter that draws nothing")]
    public void Cleans(string text, string clean, string reason) => PlainText.Clean(text).ShouldBe(clean, reason);

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_sign_for_something_unreadable() =>
        PlainText.Clean("\uD83D!").ShouldBe("\uFFFD!");

    [Theory]
    [InlineData("Said Mohamed Jaffar", 14, "Said Mohamed…")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 5, "aaaa…")]
    [InlineData("e\u0301e\u0301", 3, "e\u0301…")]
    public void Cuts(string text, int length, string cut) => PlainText.Truncate(text, length).ShouldBe(cut);
}
