using NodaTime;

namespace Bot.Guilds.Ledger;

/// <summary>How often a server hears of the next anniversary on days with no events: on the first, then at most once in seven days.</summary>
public static class UpcomingNotice
{
    private const int Days = 7;

    /// <param name="entries">The server's, of at least the last seven days.</param>
    public static bool IsDue(LocalDate date, IEnumerable<LedgerEntry> entries) => !entries.Any(entry =>
        entry.Content is PostContent.Upcoming
        && entry.State is LedgerState.Posted or LedgerState.Sending or LedgerState.Unknown
        && entry.Date < date
        && entry.Date > date.PlusDays(-Days));
}
