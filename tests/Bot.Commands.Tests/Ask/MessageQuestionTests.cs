using Bot.Commands.Ask;
using Bot.Commands.Tests.Chat;
using FsCheck.Xunit;

namespace Bot.Commands.Tests.Ask;

[Properties(Arbitrary = [typeof(AnyText)], MaxTest = 200)]
public sealed class MessageQuestionTests
{
    [Theory]
    [InlineData("When did Ali Soilih die?", "When did Ali Soilih die?", "the question itself")]
    [InlineData("Hi all. when did he die? And where?", "when did he die?", "the first of two")]
    [InlineData("Morning!\nWho was Dr. Ali? I forgot.", "Who was Dr. Ali?", "a title is not the end of a sentence")]
    [InlineData("It was 1975. Did the U.S. embassy close?", "Did the U.S. embassy close?", "nor is an initial")]
    [InlineData("They wrote \"Who was he?\" on it.", "They wrote \"Who was he?\"", "a question in quotation marks")]
    [InlineData("Comoros independence", "Comoros independence", "no question: all of it")]
    [InlineData("First line.\n\nSecond line.", "First line. Second line.", "several lines of it")]
    [InlineData("Hey <@80351110224678912>, <@&1> and @everyone: who rules?", "Hey , and : who rules?", "nobody is mentioned")]
    [InlineData("Who <:think:12> was he <a:b:1> <#123> </ask:12> <t:1618953630:R> <id:home>?", "Who was he ?", "no other mention")]
    [InlineData("> **When** did __they__ *meet* in ~~Paris~~ ||Seoul||?", "When did they meet in Paris Seoul?", "no markup")]
    [InlineData("# Quiz\n- [Who](https://example.org/a?b) was `he`?", "Who was he?", "the text of a link")]
    [InlineData("Who was he? https://example.org/x?y", "Who was he?", "no address")]
    [InlineData("See https://example.org/x?y", "See", "an address asks nothing")]
    [InlineData("```text\nWho was _he_?\n```", "Who was he?", "no block of code")]
    [InlineData("Who wrote snake_case\\_names?", "Who wrote snake_case_names?", "signs that stand for themselves")]
    public void Takes_the_question_or_else_the_beginning(string message, string question, string reason) =>
        MessageQuestion.In(message, 300).ShouldBe(question, reason);

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("<@1> @here")]
    [InlineData("https://example.org/?")]
    [InlineData("???")]
    [InlineData("\U0001F600 **!**")]
    public void Finds_none_where_there_are_no_words(string message) => MessageQuestion.In(message, 300).ShouldBeNull();

    [Fact]
    public void Cuts_what_is_too_long_at_a_word() =>
        MessageQuestion.In("one two three four", 11).ShouldBe("one two…");

    [Property]
    public void Any_message_gives_a_short_question_or_none(string message)
    {
        var question = MessageQuestion.In(message, 300) ?? "";

        question.Length.ShouldBeLessThanOrEqualTo(300);
        question.ShouldNotContain('\n');
    }
}
