using Bot.Answers.Timeline;
using Bot.Articles.Dates;
using Bot.Commands.Chat;
using Bot.Commands.Dispatch;
using Bot.Commands.Timeline;

namespace Bot.Commands.Tests.Timeline;

public sealed class TimelineButtonsTests
{
    private static readonly string LongName = string.Join(' ', Enumerable.Repeat("Wolfeschlegelsteinhausenbergerdorff", 5));

    [Fact]
    public void Are_read_as_they_were_written_however_long_the_names()
    {
        var query = new TimelineQuery(Given.Article, LongName, EdtfDate.Parse("-0043-03-15"), EdtfDate.Parse("1983-12-03"));

        var written = TimelineButtons.State(query, 999, Visibility.Channel).ToString();

        written.Length.ShouldBeLessThanOrEqualTo(ChatLimits.CustomId);
        Read(written).ShouldBe((999, query));
    }

    [Theory]
    [InlineData("v1|c|timeline|0||||", "")]
    [InlineData("v1|c|timeline|1|1975|||", "1975")]
    public void May_leave_everything_open(string customId, string from) =>
        (Read(customId)!.Value.Query.From?.ToString() ?? "").ShouldBe(from);

    [Theory]
    [InlineData("v1|c|timeline", "nothing in it")]
    [InlineData("v1|c|timeline|x||||", "no page")]
    [InlineData("v1|c|timeline|0|soon|||", "no date")]
    [InlineData("v1|c|timeline|0|||#0000000000000000|", "its article is gone")]
    [InlineData("v1|c|timeline|0||||#0000000000000000", "its person is gone")]
    [InlineData("v1|c|timeline|0|||||", "too much in it")]
    public void Are_refused_where_they_say_nothing(string customId, string reason) => Read(customId).ShouldBeNull(reason);

    private static (int Page, TimelineQuery Query)? Read(string customId) =>
        TimelineButtons.Read(ButtonState.Read(customId)!, [Given.Article], [LongName]);
}
