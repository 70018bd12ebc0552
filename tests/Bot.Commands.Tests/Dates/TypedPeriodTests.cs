using Bot.Commands.Dates;
using Bot.Commands.Tests.Chat;
using FsCheck.Xunit;

namespace Bot.Commands.Tests.Dates;

public sealed class TypedPeriodTests
{
    [Theory]
    [InlineData("1975", "1975")]
    [InlineData("79", "0079")]
    [InlineData("79 AD", "0079")]
    [InlineData("44 BC", "-0043")]
    [InlineData("1 bce", "0000")]
    [InlineData("1990s", "199X")]
    [InlineData("the 1990's", "199X")]
    [InlineData("1975-11", "1975-11")]
    [InlineData("1975-1", "1975-01")]
    [InlineData("November 1975", "1975-11")]
    [InlineData("Nov. 1975", "1975-11")]
    [InlineData("1975-11-13", "1975-11-13")]
    [InlineData("13 November 1975", "1975-11-13")]
    [InlineData("13th of Nov, 1975", "1975-11-13")]
    [InlineData("November 13, 1975", "1975-11-13")]
    [InlineData("Nov 13 1975", "1975-11-13")]
    [InlineData("29 February 1976", "1976-02-29")]
    [InlineData("15 March 44 BC", "-0043-03-15")]
    public void Reads(string typed, string edtf)
    {
        TypedPeriod.TryRead(typed, out var period, out var problem).ShouldBeTrue(problem);

        period!.ToString().ShouldBe(edtf);
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("0")]
    [InlineData("12345")]
    [InlineData("1975-13")]
    [InlineData("1975-02-30")]
    [InlineData("29 February 1975")]
    [InlineData("13 Smarch 1975")]
    [InlineData("13/11/1975")]
    public void Says_what_to_type_instead(string typed)
    {
        TypedPeriod.TryRead(typed, out _, out var problem).ShouldBeFalse();

        problem.ShouldBe(
            "I cannot read that as a date. Write a year (1975, 44 BC), a decade (1990s), a month (1975-11, November 1975) or a day (1975-11-13, 13 November 1975).");
    }

    [Property(Arbitrary = [typeof(AnyText)])]
    public void No_text_makes_it_throw(string typed) => Should.NotThrow(() => TypedPeriod.TryRead(typed, out _, out _));
}
