using Bot.Commands.Chat;
using Bot.Terminal;

namespace Bot.Tests.Terminal;

public sealed class TypedLineReaderTests
{
    [Theory]
    [InlineData("When did it begin?", "When did it begin?")]
    [InlineData("/ask When did it begin?", "When did it begin?")]
    [InlineData("/ASK question: When did it begin?", "When did it begin?")]
    [InlineData("/ask question:When did it begin?", "When did it begin?")]
    [InlineData("/ask question: \"What is article: about?\"", "What is article: about?")]
    [InlineData("/ask Was he \"brave\"?", "Was he \"brave\"?")]
    [InlineData("/ask question: a: b c:d", "a: b c:d")]
    public void Takes_a_question(string line, string question)
    {
        var command = Command(line);

        command.Name.ShouldBe(new CommandName("ask"));
        command.Values.Text("question").ShouldBe(question);
        command.Values.Names.ShouldBe(["question"]);
    }

    [Theory]
    [InlineData("/ask question: When was it? article: Comoros private: true")]
    [InlineData("/ask private: yes article: \"Comoros\" question: When was it?")]
    [InlineData("/ask When was it? article: Comoros private: on")]
    [InlineData("/ask   article:Comoros   question:  When was it?   private:TRUE")]
    public void Takes_options_in_any_order(string line)
    {
        var values = Command(line).Values;

        values.Text("question").ShouldBe("When was it?");
        values.Text("article").ShouldBe("Comoros");
        values.Boolean("private").ShouldBe(true);
    }

    [Fact]
    public void Takes_subcommands_choices_and_ids()
    {
        var command = Command("/daily set channel: <#123> hour: 9 on-empty: keep quiet");

        command.Name.ShouldBe(new CommandName("daily", "set"));
        command.Values.Channel("channel").ShouldBe(new ChannelId(123));
        command.Values.Integer("hour").ShouldBe(9);
        command.Values.Text("on-empty").ShouldBe("quiet");
    }

    [Theory]
    [InlineData("/person", "/person needs name. Type /person name: …")]
    [InlineData("/timeline 1975", "\"1975\" belongs to no option. Type /timeline from: … to: …")]
    [InlineData("/articles all", "/articles takes nothing behind it.")]
    [InlineData("/dance", "There is no command /dance. Type /help for those there are.")]
    [InlineData("/askme now", "There is no command /askme. Type /help for those there are.")]
    [InlineData("/daily", "/daily needs one of set, show behind it.")]
    [InlineData("/ask when private: perhaps", "\"perhaps\" cannot be the value of private: type true or false.")]
    [InlineData("/daily set channel: here hour: 9", "\"here\" cannot be the value of channel: type an id, such as 123456789012345678.")]
    [InlineData("/daily set channel: 1 hour: 9 on-empty: sing", "\"sing\" cannot be the value of on-empty: choose Say so, Keep quiet.")]
    public void A_slip_is_told_with_what_to_type_instead(string line, string message) =>
        Read(line).ShouldBe(new TypedLine.Mistake(message));

    [Fact]
    public void A_number_presses_a_button_of_the_last_reply_and_is_a_question_where_there_is_none()
    {
        Read("2", buttons: 2).ShouldBe(new TypedLine.Press(2));
        Read("3", buttons: 2).ShouldBeOfType<TypedLine.Command>().Values.Text("question").ShouldBe("3");
        Read("1975").ShouldBeOfType<TypedLine.Command>().Values.Text("question").ShouldBe("1975");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void An_empty_line_is_nothing(string line) => Read(line).ShouldBeOfType<TypedLine.Nothing>();

    [Theory]
    [InlineData("/quit")]
    [InlineData(" /exit ")]
    public void Quits(string line) => Read(line).ShouldBeOfType<TypedLine.Quit>();

    private static TypedLine Read(string line, int buttons = 0) => new TypedLineReader(TestCommands.Syntax).Read(line, buttons);

    private static TypedLine.Command Command(string line) => Read(line).ShouldBeOfType<TypedLine.Command>();
}
