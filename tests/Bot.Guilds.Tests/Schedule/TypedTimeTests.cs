using Bot.Guilds.Schedule;

namespace Bot.Guilds.Tests.Schedule;

public sealed class TypedTimeTests
{
    [Theory]
    [InlineData("9", "09:00")]
    [InlineData(" 9 ", "09:00")]
    [InlineData("0", "00:00")]
    [InlineData("21", "21:00")]
    [InlineData("9:30", "09:30")]
    [InlineData("09.30", "09:30")]
    [InlineData("9h30", "09:30")]
    [InlineData("21h", "21:00")]
    [InlineData("0930", "09:30")]
    [InlineData("21:00", "21:00")]
    [InlineData("23:59", "23:59")]
    [InlineData("24:00", "00:00")]
    [InlineData("9 pm", "21:00")]
    [InlineData("9PM", "21:00")]
    [InlineData("9 a.m.", "09:00")]
    [InlineData("9:30pm", "21:30")]
    [InlineData("9.30 P.M.", "21:30")]
    [InlineData("9p", "21:00")]
    // The hour of twelve comes first in either half of the day.
    [InlineData("12 am", "00:00")]
    [InlineData("12:15 pm", "12:15")]
    [InlineData("noon", "12:00")]
    [InlineData("Midnight", "00:00")]
    public void Reads_what_people_type(string typed, string expected)
    {
        TypedTime.TryRead(typed, out var time, out var problem).ShouldBeTrue(problem);

        time.ShouldBe(Given.Time(expected));
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("25")]
    [InlineData("24:01")]
    [InlineData("9:60")]
    [InlineData("9:5")]
    [InlineData("13 pm")]
    [InlineData("0 am")]
    [InlineData("9:30:15")]
    [InlineData("930")]
    [InlineData("-9")]
    [InlineData("٩")]
    public void Says_what_to_type_instead(string typed)
    {
        TypedTime.TryRead(typed, out _, out var problem).ShouldBeFalse();

        problem.ShouldBe("I cannot read that as a time of day. Write a time as 9, 9:30, 21:00, 9 pm, noon or midnight.");
    }
}
