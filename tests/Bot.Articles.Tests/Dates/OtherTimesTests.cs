using Bot.Articles.Dates;
using Bot.Articles.Structure;

namespace Bot.Articles.Tests.Dates;

public sealed class OtherTimesTests
{
    [Theory]
    [InlineData("He ruled for three years.", "three years")]
    [InlineData("He ruled for more than two and a half years.", "more than two and a half years")]
    [InlineData("He came after several months.", "several months")]
    [InlineData("They met in the next two weeks.", "the next two weeks")]
    [InlineData("It was a three-day battle.", "three-day")]
    [InlineData("It was a month-long siege.", "month-long")]
    [InlineData("He was 18 years old.", "18 years old")]
    [InlineData("It cost 1,500 days of work.", "1,500 days")]
    [InlineData("It took ten brutal months.", "ten brutal months")]
    [InlineData("It took half a century.", "half a century")]
    [InlineData("It took two hundred years.", "two hundred years")]
    public void Recognises_durations(string text, string expected)
    {
        var (words, mention) = Single(text);
        words.ShouldBe(expected);
        mention.ShouldBeOfType<DurationMention>();
    }

    [Theory]
    [InlineData("two and a half years", 2.5, TimeUnit.Year)]
    [InlineData("1,500 days", 1500.0, TimeUnit.Day)]
    [InlineData("twenty-five minutes", 25.0, TimeUnit.Minute)]
    [InlineData("half a century", 0.5, TimeUnit.Century)]
    [InlineData("three hundred hours", 300.0, TimeUnit.Hour)]
    [InlineData("several weeks", null, TimeUnit.Week)]
    public void Counts_what_it_can(string words, double? amount, TimeUnit unit)
    {
        var duration = Single($"It took {words}.").Mention.ShouldBeOfType<DurationMention>();
        ((double?)duration.Amount).ShouldBe(amount);
        duration.Unit.ShouldBe(unit);
    }

    [Theory]
    [InlineData("It is now closed.", "now", VagueTime.Present)]
    [InlineData("The present-day border is there.", "present-day", VagueTime.Present)]
    [InlineData("Its current owner is unknown.", "current", VagueTime.Present)]
    [InlineData("The former king came.", "former", VagueTime.Past)]
    [InlineData("It was lost in the past.", "the past", VagueTime.Past)]
    [InlineData("A recent study shows it.", "recent", VagueTime.Past)]
    [InlineData("They feared for the future.", "the future", VagueTime.Future)]
    [InlineData("It was closed at the same time.", "the same time", VagueTime.Unsaid)]
    [InlineData("It was closed for a short time.", "a short time", VagueTime.Unsaid)]
    [InlineData("It came two years ago.", "two years ago", VagueTime.Past)] // ago for whom
    public void Recognises_words_that_point_to_no_certain_time(string text, string expected, VagueTime time)
    {
        var (words, mention) = Single(text);
        words.ShouldBe(expected);
        mention.ShouldBeOfType<VagueMention>().Time.ShouldBe(time);
    }

    [Theory]
    [InlineData("It opens daily.", "daily")]
    [InlineData("It opens every year.", "every year")]
    [InlineData("They earn ten per month.", "per month")]
    public void Recognises_what_happens_again_and_again(string text, string expected)
    {
        var (words, mention) = Single(text);
        words.ShouldBe(expected);
        mention.ShouldBeOfType<RecurrenceMention>();
    }

    [Theory]
    [InlineData("He died at 10:57.", "10:57", 10, 57)]
    [InlineData("He died at 3:00 p.m. in bed.", "3:00 p.m.", 15, 0)]
    [InlineData("He died at 12 am.", "12 am", 0, 0)]
    public void Recognises_times_of_the_day(string text, string expected, int hour, int minute)
    {
        var (words, mention) = Single(text);
        words.ShouldBe(expected);
        mention.ShouldBeOfType<TimeOfDayMention>().Clock.ShouldBe(new NodaTime.LocalTime(hour, minute));
    }

    [Theory]
    [InlineData("A present was given, and once they were present.")]
    [InlineData("The electric current flows in the wire, this time slowly.")]
    [InlineData("Of John and Paul, the former.")]
    [InlineData("The score was 25:90, by 3 to 4.")]
    public void Takes_no_other_words_for_times(string text) => DateReader.ReadTimes(ArticleParser.Parse(text, "")).ShouldBeEmpty();

    [Fact]
    public void The_night_of_a_day_is_that_day_with_its_part()
    {
        var date = Single("They fled on the night of 20 June 1791.").Mention.ShouldBeOfType<DateMention>();
        date.Date.ToString().ShouldBe("1791-06-20");
        date.Part.ShouldBe(PartOfDay.Night);
    }

    private static (string Words, TimeMention Mention) Single(string text)
    {
        var article = ArticleParser.Parse(text, "");
        var mention = DateReader.ReadTimes(article).ShouldHaveSingleItem();
        return (mention.Span.In(article.Text), mention);
    }
}
