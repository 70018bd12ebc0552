using Bot.Articles.Dates;
using FsCheck.Xunit;
using NodaTime;

namespace Bot.Articles.Tests.Dates;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("1975-11-13", DatePrecision.Day, "1975-11-13", "1975-11-13")]
    [InlineData("1976-02", DatePrecision.Month, "1976-02-01", "1976-02-29")]
    [InlineData("1861-21", DatePrecision.Season, "1861-03-01", "1861-05-31")]
    [InlineData("1861-24", DatePrecision.Season, "1861-12-01", "1862-02-28")] // the winter that begins in 1861
    [InlineData("1987", DatePrecision.Year, "1987-01-01", "1987-12-31")]
    [InlineData("199X", DatePrecision.Decade, "1990-01-01", "1999-12-31")]
    [InlineData("18XX", DatePrecision.Century, "1800-01-01", "1899-12-31")]
    [InlineData("1990/1994", DatePrecision.Range, "1990-01-01", "1994-12-31")]
    [InlineData("-0043", DatePrecision.Year, "-0043-01-01", "-0043-12-31")]
    [InlineData("-0478/-0469", DatePrecision.Decade, "-0478-01-01", "-0469-12-31")] // the 470s BC
    [InlineData("-0399/-0300", DatePrecision.Century, "-0399-01-01", "-0300-12-31")] // the fourth century BC
    [InlineData("-0099/0000", DatePrecision.Century, "-0099-01-01", "0000-12-31")] // the first century BC
    [InlineData("9999-24", DatePrecision.Season, "9999-12-01", "9999-12-31")] // the calendar's end
    public void Reads_what_it_writes(string text, DatePrecision precision, string earliest, string latest)
    {
        var date = EdtfDate.Parse(text);
        date.ToString().ShouldBe(text);
        date.Precision.ShouldBe(precision);
        (Iso(date.Earliest), Iso(date.Latest)).ShouldBe((earliest, latest));
    }

    [Theory]
    [InlineData("")]
    [InlineData("197")]
    [InlineData("1975-13")]
    [InlineData("1975-02-30")]
    [InlineData("1975-11-13T10:00")]
    [InlineData("1994/1990")]
    [InlineData("1990/1991/1992")]
    [InlineData("-0000")] // there is one way to write a year
    [InlineData("-199X")]
    [InlineData("1990/..")]
    [InlineData("~")]
    public void Refuses_what_it_does_not_write(string text)
    {
        EdtfDate.TryParse(text).ShouldBeNull();
        Should.Throw<FormatException>(() => EdtfDate.Parse(text));
    }

    [Fact]
    public void Sorts_by_the_first_day_and_the_closer_known_before_the_vaguer()
    {
        string[] inOrder = ["-0478/-0469", "-0043", "18XX", "1861-21", "1975-07-06", "1975-11", "1976-01", "1976", "1990", "1990/1994", "199X"];
        inOrder.Select(EdtfDate.Parse).Reverse().Order().Select(date => date.ToString()).ShouldBe(inOrder);
    }

    [Fact]
    public void Only_an_exact_day_is_on_this_day()
    {
        EdtfDate.Day(1975, 11, 13).OnThisDay.ShouldBe(new AnnualDate(11, 13));
        EdtfDate.Day(1975, 11, 13).AsApproximate().OnThisDay.ShouldBeNull();
        EdtfDate.Month(1975, 11).OnThisDay.ShouldBeNull();
    }

    [Fact]
    public void An_approximate_range_is_so_at_both_ends() =>
        EdtfDate.Range(EdtfDate.Year(1990), EdtfDate.Year(1994)).AsApproximate().ToString().ShouldBe("1990~/1994~");

    [Property]
    public void Any_day_comes_back_from_its_text(int number, bool approximate)
    {
        var day = new LocalDate(1, 1, 1).PlusDays(number % 3_000_000);
        var date = approximate ? EdtfDate.Day(day).AsApproximate() : EdtfDate.Day(day);
        EdtfDate.Parse(date.ToString()).ShouldBe(date);
        EdtfDate.Parse(date.ToString()).Earliest.ShouldBe(day);
    }

    [Property]
    public void No_text_makes_it_throw(string? text) => EdtfDate.TryParse(text)?.ToString().ShouldBe(text);

    private static string Iso(LocalDate day) =>
        $"{(day.Year < 0 ? "-" : "")}{Math.Abs(day.Year):0000}-{day.Month:00}-{day.Day:00}";
}
