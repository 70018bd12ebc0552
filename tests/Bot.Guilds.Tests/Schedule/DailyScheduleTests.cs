using Bot.Guilds.Schedule;
using NodaTime.TimeZones;

namespace Bot.Guilds.Tests.Schedule;

public sealed class DailyScheduleTests
{
    [Theory]
    // London is at UTC in winter and an hour ahead in summer.
    [InlineData("Europe/London", "09:00", "2026-01-15", "2026-01-15T09:00:00Z")]
    [InlineData("Europe/London", "09:00", "2026-07-15", "2026-07-15T08:00:00Z")]
    // 29 March 2026: at 01:00 UTC the clock leaps from 01:00 to 02:00. There is no 01:30; the first moment after is 02:00.
    [InlineData("Europe/London", "01:30", "2026-03-29", "2026-03-29T01:00:00Z")]
    [InlineData("Europe/London", "02:00", "2026-03-29", "2026-03-29T01:00:00Z")]
    // 25 October 2026: at 01:00 UTC it falls from 02:00 to 01:00. The first 01:30 is that of summer time.
    [InlineData("Europe/London", "01:30", "2026-10-25", "2026-10-25T00:30:00Z")]
    // 8 March 2026: at 07:00 UTC from 02:00 to 03:00.
    [InlineData("America/New_York", "02:30", "2026-03-08", "2026-03-08T07:00:00Z")]
    // 1 November 2026: at 06:00 UTC from 02:00 to 01:00. The first 01:30 is four hours behind.
    [InlineData("America/New_York", "01:30", "2026-11-01", "2026-11-01T05:30:00Z")]
    // Half an hour only. 4 October 2026: at 15:30 UTC of the day before from 02:00 (+10:30) to 02:30 (+11).
    [InlineData("Australia/Lord_Howe", "02:15", "2026-10-04", "2026-10-03T15:30:00Z")]
    [InlineData("Australia/Lord_Howe", "02:30", "2026-10-04", "2026-10-03T15:30:00Z")]
    // 5 April 2026: at 15:00 UTC of the day before from 02:00 (+11) to 01:30. The first 01:45 is at +11.
    [InlineData("Australia/Lord_Howe", "01:45", "2026-04-05", "2026-04-04T14:45:00Z")]
    // Five hours and a half ahead all year.
    [InlineData("Asia/Kolkata", "09:00", "2026-01-15", "2026-01-15T03:30:00Z")]
    [InlineData("Asia/Kolkata", "00:00", "2026-07-15", "2026-07-14T18:30:00Z")]
    // An hour ahead, but not in Ramadan: 15 February 2026 at 02:00 UTC from 03:00 to 02:00, and on 22 March back.
    [InlineData("Africa/Casablanca", "09:00", "2026-02-01", "2026-02-01T08:00:00Z")]
    [InlineData("Africa/Casablanca", "02:30", "2026-02-15", "2026-02-15T01:30:00Z")]
    [InlineData("Africa/Casablanca", "09:00", "2026-03-01", "2026-03-01T09:00:00Z")]
    [InlineData("Africa/Casablanca", "02:30", "2026-03-22", "2026-03-22T02:00:00Z")]
    [InlineData("Africa/Casablanca", "09:00", "2026-04-01", "2026-04-01T08:00:00Z")]
    // The leap is at midnight itself: on 24 April 2026 from 00:00 to 01:00 (+3).
    [InlineData("Africa/Cairo", "00:00", "2026-04-24", "2026-04-23T22:00:00Z")]
    [InlineData("Africa/Cairo", "00:30", "2026-04-24", "2026-04-23T22:00:00Z")]
    // The leap goes over midnight: on 30 March 1919 from 23:30 to 00:30 (-4). The post is that of the 30th all the same.
    [InlineData("America/Toronto", "23:45", "1919-03-30", "1919-03-31T04:30:00Z")]
    [InlineData("America/Toronto", "00:15", "1919-03-31", "1919-03-31T04:30:00Z")]
    // The day before and after the one that Samoa left out, at -10 and at +14.
    [InlineData("Pacific/Apia", "09:00", "2011-12-29", "2011-12-29T19:00:00Z")]
    [InlineData("Pacific/Apia", "09:00", "2011-12-31", "2011-12-30T19:00:00Z")]
    // A leap day.
    [InlineData("Europe/London", "09:00", "2028-02-29", "2028-02-29T09:00:00Z")]
    public void A_date_has_its_moment(string zone, string time, string date, string expected)
    {
        var occurrence = new DailySchedule(Given.Time(time), zone).On(Given.Day(date)).ShouldNotBeNull();

        occurrence.Date.ShouldBe(Given.Day(date));
        occurrence.At.Text().ShouldBe(expected);
    }

    [Theory]
    [InlineData("Pacific/Apia", "2011-12-30")]
    [InlineData("Pacific/Kwajalein", "1993-08-21")]
    public void A_date_that_was_left_out_has_none(string zone, string date)
    {
        foreach (var time in new[] { "00:00", "12:00", "23:59" })
        {
            new DailySchedule(Given.Time(time), zone).On(Given.Day(date)).ShouldBeNull();
        }
    }

    [Fact]
    public void The_next_after_a_date_that_is_left_out_is_the_date_after()
    {
        var schedule = new DailySchedule(Given.Time("09:00"), "Pacific/Apia");

        schedule.After(Given.At("2011-12-29T19:00:00Z")).ShouldBe(new Occurrence(Given.Day("2011-12-31"), Given.At("2011-12-30T19:00:00Z")));
    }

    [Fact]
    public void The_next_is_later_than_the_moment_itself()
    {
        var schedule = new DailySchedule(Given.Time("09:00"), "Europe/London");

        schedule.After(Given.At("2026-01-15T08:59:59Z")).At.Text().ShouldBe("2026-01-15T09:00:00Z");
        schedule.After(Given.At("2026-01-15T09:00:00Z")).At.Text().ShouldBe("2026-01-16T09:00:00Z");
    }

    [Fact]
    public void After_the_first_of_two_equal_times_comes_that_of_the_next_date()
    {
        var schedule = new DailySchedule(Given.Time("01:30"), "Europe/London");

        // Half an hour later the clock shows 01:00 again, and will show 01:30 again.
        schedule.After(Given.At("2026-10-25T01:00:00Z")).Date.ShouldBe(Given.Day("2026-10-26"));
    }

    [Fact]
    public void A_post_belongs_to_its_own_date_until_the_next_is_due()
    {
        var schedule = new DailySchedule(Given.Time("21:00"), "America/New_York");

        // 03:00 in New York on the 16th.
        var night = Given.At("2026-01-16T08:00:00Z");
        schedule.UpTo(night).First().Date.ShouldBe(Given.Day("2026-01-15"));
        schedule.DateAt(night).ShouldBe(Given.Day("2026-01-16"));
    }

    [Fact]
    public void The_past_is_told_latest_first_without_the_dates_that_were_left_out()
    {
        var schedule = new DailySchedule(Given.Time("09:00"), "Pacific/Apia");

        schedule.UpTo(Given.At("2011-12-31T19:00:00Z")).Take(3).Select(past => past.Date)
            .ShouldBe([Given.Day("2012-01-01"), Given.Day("2011-12-31"), Given.Day("2011-12-29")]);
    }

    [Fact]
    public void An_old_name_of_a_zone_still_counts() =>
        new DailySchedule(Given.Time("09:00"), "Asia/Calcutta").On(Given.Day("2026-01-15"))!.Value.At.Text().ShouldBe("2026-01-15T03:30:00Z");

    [Fact]
    public void A_zone_that_does_not_exist_is_refused() =>
        Should.Throw<DateTimeZoneNotFoundException>(() => new DailySchedule(Given.Time("09:00"), "Europe/Atlantis"));
}
