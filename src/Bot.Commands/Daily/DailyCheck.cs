using Bot.Commands.Cards;
using Bot.Commands.Chat;
using Bot.Guilds.Subscriptions;

namespace Bot.Commands.Daily;

/// <summary><c>/daily check</c>: what became of the last posts, when the next one comes, what stands in its way; and goes on where nothing does any more.</summary>
internal sealed class DailyCheck(DailyDesk desk, IGuildTransport guilds)
{
    private const int LastDays = 7;

    public async Task<Reply> AnswerAsync(GuildId guild, ReplyContext context, CancellationToken cancellationToken)
    {
        if (desk.Store.Subscriptions.Find(guild.Value) is not { } before)
        {
            return ScheduleText.NotSet();
        }

        var channel = new ChannelId(before.Channel);
        var access = await guilds.AccessAsync(channel, cancellationToken);
        var entries = desk.Store.Ledger.History(guild.Value);
        var after = before.Pause is not null && ChannelNeeds.CanPost(access, guild) ? desk.Resume(guild) : before;
        if (after is null)
        {
            return ScheduleText.NotSet();
        }

        var obstacles = Obstacles(before, after, ChannelNeeds.Problem(access, channel, guild), ChannelNeeds.CanPost(access, guild)).ToList();
        var card = new Card("The daily post", context)
        {
            Colour = after.Pause is null && obstacles.Count == 0 ? CardColour.Answer : CardColour.Open,
        };
        _ = card
            .Texts(ScheduleText.Lines(after))
            .Heading("What stands in the way")
            .Texts(obstacles.Count > 0 ? obstacles : ["Nothing."])
            .Heading("Next")
            .Texts(after.Pause is null ? ScheduleText.Next(desk.Planner.Plan(after, entries, desk.Now)) : ["No post while it is paused."])
            .Heading("So far")
            .Text(LedgerText.Last(entries))
            .Texts(entries.Take(LastDays).Select(LedgerText.Line));
        return card.Build();
    }

    /// <param name="problem">Of the channel now; null where there is none.</param>
    private static IEnumerable<string> Obstacles(DailySubscription before, DailySubscription after, string? problem, bool canPost)
    {
        if (before.Pause is { } pause)
        {
            var since = $"since {ScheduleText.Moment(pause.Since)}: {ScheduleText.Reason(pause.Reason)}.";
            yield return after.Pause is null
                ? $"Nothing any more: it was paused {since} I may post there again, so it goes on from now."
                : $"{Markdown.Bold("Paused")} {since} It goes on by itself once that is put right, or at once by {Markdown.Bold("/daily check")}.";
        }

        if (problem is not null)
        {
            yield return canPost
                ? $"{problem} Posts come all the same, but after a crash I could not look whether one arrived, and would leave it out."
                : problem;
        }
    }
}
