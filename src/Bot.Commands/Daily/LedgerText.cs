using Bot.Commands.Chat;
using Bot.Commands.OnThisDay;
using Bot.Guilds.Ledger;

namespace Bot.Commands.Daily;

/// <summary>What became of posts, in plain words.</summary>
internal static class LedgerText
{
    /// <param name="entries">Latest date first.</param>
    public static string Last(IReadOnlyList<LedgerEntry> entries)
    {
        var posted = entries.Where(entry => entry.State == LedgerState.Posted).MaxBy(entry => entry.Settled ?? entry.Started);
        return posted is null
            ? "It has not posted yet."
            : $"It last posted {ScheduleText.Moment(posted.Settled ?? posted.Started)} ({ScheduleText.Distance(posted.Settled ?? posted.Started)}).";
    }

    public static string Line(LedgerEntry entry) => Markdown.Bullet($"{DayPages.Name(entry.Date)}: {Fate(entry)}");

    private static string Fate(LedgerEntry entry) => entry.State switch
    {
        LedgerState.Posted => Posted(entry),
        LedgerState.Sending => "being posted",
        LedgerState.Deferred => $"not posted yet, to be tried again: {Reason(entry.Reason)}",
        LedgerState.Skipped => $"not posted: {Reason(entry.Reason)}",
        _ => "unknown: I was stopped in the middle and cannot see whether it was posted, so I did not post again",
    };

    private static string Posted(LedgerEntry entry)
    {
        var what = entry.Content switch
        {
            PostContent.Upcoming => "the next anniversary",
            PostContent.Fact => "something else from the articles",
            _ => "the events of the day",
        };
        return entry.Message is { } message
            ? Markdown.Link($"posted, {what}", $"https://discord.com/channels/{entry.Guild}/{entry.Channel}/{message}")
            : $"posted, {what}";
    }

    private static string Reason(NoPostReason? reason) => reason switch
    {
        NoPostReason.TooLate => "I was not running, and then it was too late",
        NoPostReason.NothingToSay => "there was nothing to say",
        NoPostReason.ChannelGone => "the channel was gone, or I could not see it",
        NoPostReason.NoPermission => "I was not allowed to post in the channel",
        NoPostReason.TryLater => "Discord did not take it",
        NoPostReason.Interrupted => "I was stopped in the middle",
        _ => "I do not know why",
    };
}
