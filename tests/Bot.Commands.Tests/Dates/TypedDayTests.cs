using Bot.Commands.Dates;
using Bot.Commands.Tests.Chat;
using FsCheck.Xunit;
using NodaTime;

namespace Bot.Commands.Tests.Dates;

public sealed class TypedDayTests
{
    private static readonly LocalDate Today = new(2026, 11, 24);

    [Theory]
    [InlineData("12-03", 2026, 12, 3)]
    [InlineData("2-9", 2026, 2, 9)]
    [InlineData("3 December", 2026, 12, 3)]
    [InlineData("3december", 2026, 12, 3)]
    [InlineData("3rd of december", 2026, 12, 3)]
    [InlineData("December 3", 2026, 12, 3)]
    [InlineData("december the 3rd", 2026, 12, 3)]
    [InlineData("Dec 3", 2026, 12, 3)]
    [InlineData("3 sept.", 2026, 9, 3)]
    [InlineData(" TODAY ", 2026, 11, 24)]
    [InlineData("tomorrow", 2026, 11, 25)]
    [InlineData("29 February", 2028, 2, 29)]
    [InlineData("02-29", 2028, 2, 29)]
    public void Reads(string typed, int year, int month, int day)
    {
        TypedDay.TryRead(typed, Today, out var read, out var problem).ShouldBeTrue(problem);

        read.ShouldBe(new LocalDate(year, month, day));
    }

    [Fact]
    public void Leap_day_stays_in_a_leap_year()
    {
        TypedDay.TryRead("02-29", new LocalDate(2028, 3, 1), out var read, out _).ShouldBeTrue();

        read.ShouldBe(new LocalDate(2028, 2, 29));
    }

    [Theory]
    [InlineData("", "I cannot read that as a day of the year.")]
    [InlineData("yesterday's news", "I cannot read that as a day of the year.")]
    [InlineData("12/03", "I cannot read that as a day of the year.")]
    [InlineData("3 De", "I cannot read that as a day of the year.")]
    [InlineData("1983-12-03", "I cannot read that as a day of the year.")]
    [InlineData("13-01", "There is no month 13.")]
    [InlineData("00-01", "There is no month 0.")]
    [InlineData("30 February", "There is no 30 February.")]
    [InlineData("04-31", "There is no 31 April.")]
    [InlineData("0 May", "There is no 0 May.")]
    public void Says_what_to_type_instead(string typed, string problem)
    {
        TypedDay.TryRead(typed, Today, out _, out var said).ShouldBeFalse();

        said.ShouldBe($"{problem} Write a day as 3 December, Dec 3, 12-03 (month, then day), today or tomorrow.");
    }

    [Property(Arbitrary = [typeof(AnyText)])]
    public void No_text_makes_it_throw(string typed) =>
        Should.NotThrow(() => TypedDay.TryRead(typed, Today, out _, out _));
}
