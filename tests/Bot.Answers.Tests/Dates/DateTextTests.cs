using Bot.Answers.Dates;
using Bot.Articles.Dates;

namespace Bot.Answers.Tests.Dates;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("1975-11-13", "13 November 1975")]
    [InlineData("1978-05~", "about May 1978")]
    [InlineData("1976-01", "January 1976")]
    [InlineData("1987", "1987")]
    [InlineData("199X", "the 1990s")]
    [InlineData("18XX", "the 19th century")]
    [InlineData("10XX", "the 11th century")]
    [InlineData("20XX", "the 21st century")]
    [InlineData("1861-21", "spring 1861")]
    [InlineData("1861-24", "winter 1861")]
    [InlineData("1990/1994", "1990 to 1994")]
    [InlineData("1942-05-03/1942-05-07", "3 to 7 May 1942")] // what both share is said once
    [InlineData("1942-05-03/1942-06-07", "3 May to 7 June 1942")]
    [InlineData("1942-05/1942-07", "May to July 1942")]
    [InlineData("1941-12/1942-02", "December 1941 to February 1942")]
    [InlineData("1941/1942-05", "1941 to May 1942")]
    [InlineData("-0043", "44 BC")]
    [InlineData("-0043-03-15", "15 March 44 BC")]
    [InlineData("-0498/-0448", "499 to 449 BC")]
    [InlineData("-0026/0014", "27 BC to AD 14")]
    [InlineData("-0478/-0469", "the 470s BC")]
    [InlineData("-0399/-0300", "the 4th century BC")]
    [InlineData("0079", "AD 79")]
    [InlineData("1990~/1994~", "about 1990 to 1994")]
    public void Shows_dates_as_people_read_them(string edtf, string shown) =>
        DateText.Show(EdtfDate.Parse(edtf)).ShouldBe(shown);
}
