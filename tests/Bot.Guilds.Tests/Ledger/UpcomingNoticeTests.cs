using Bot.Guilds.Ledger;

namespace Bot.Guilds.Tests.Ledger;

public sealed class UpcomingNoticeTests
{
    [Fact]
    public void Comes_on_the_first_empty_day_and_then_once_in_seven_days()
    {
        var entries = new List<LedgerEntry>();
        var noticed = new List<int>();
        for (var day = 0; day < 16; day++)
        {
            var date = Given.Date.PlusDays(day);
            if (UpcomingNotice.IsDue(date, entries))
            {
                noticed.Add(day);
                entries.Add(Notice(day, LedgerState.Posted));
            }
        }

        noticed.ShouldBe([0, 7, 14]);
    }

    [Theory]
    [InlineData(LedgerState.Posted, false)]
    // It may be in the channel.
    [InlineData(LedgerState.Sending, false)]
    [InlineData(LedgerState.Unknown, false)]
    [InlineData(LedgerState.Deferred, true)]
    [InlineData(LedgerState.Skipped, true)]
    public void One_that_was_surely_not_posted_does_not_count(LedgerState state, bool due) =>
        UpcomingNotice.IsDue(Given.Date, [Notice(-1, state)]).ShouldBe(due);

    [Fact]
    public void Other_posts_do_not_count() => UpcomingNotice.IsDue(Given.Date, [Given.Entry(Given.Date.PlusDays(-1), LedgerState.Posted)]).ShouldBeTrue();

    [Fact]
    public void One_for_the_same_or_a_later_date_does_not_count() =>
        UpcomingNotice.IsDue(Given.Date, [Notice(0, LedgerState.Posted), Notice(2, LedgerState.Posted)]).ShouldBeTrue();

    private static LedgerEntry Notice(int day, LedgerState state) =>
        Given.Entry(Given.Date.PlusDays(day), state) with { Content = new PostContent.Upcoming() };
}
