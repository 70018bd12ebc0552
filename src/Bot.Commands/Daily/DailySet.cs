using System.Diagnostics.CodeAnalysis;
using Bot.Commands.Cards;
using Bot.Commands.Chat;
using Bot.Commands.Dispatch;
using Bot.Commands.OnThisDay;
using Bot.Guilds.Ledger;
using Bot.Guilds.Schedule;
using Bot.Guilds.Subscriptions;
using Bot.Guilds.Zones;
using NodaTime;

namespace Bot.Commands.Daily;

/// <summary><c>/daily set</c>: takes what was filled in whole or not at all.</summary>
internal sealed class DailySet(DailyDesk desk, IGuildTransport guilds)
{
    private const int MostPlaces = 10;

    public async Task<Reply> AnswerAsync(SlashInteraction interaction, GuildId guild, ReplyContext context, CancellationToken cancellationToken)
    {
        if (!TryRead(interaction, guild, out var subscription, out var problem))
        {
            return Notice.Of(problem);
        }

        var channel = new ChannelId(subscription.Channel);
        return ChannelNeeds.Problem(await guilds.AccessAsync(channel, cancellationToken), channel, guild) is { } lacking
            ? Notice.Of($"{lacking} Nothing was saved.")
            : Save(subscription, context);
    }

    private Reply Save(DailySubscription subscription, ReplyContext context)
    {
        // Whatever can fail comes before the save: behind it, "nothing was saved" would be wrong.
        var entries = desk.Store.Ledger.History(subscription.Guild);
        desk.Set(subscription);

        var today = subscription.Schedule.DateAt(subscription.SetAt);
        return new Card("The daily post is set", context)
            .Texts(ScheduleText.Lines(subscription))
            .Texts(ScheduleText.Next(desk.Planner.Plan(subscription, entries, subscription.SetAt)))
            .Texts(Today(entries.FirstOrDefault(entry => entry.Date == today)))
            .Texts(subscription.MentionRole is null ? [] : [Markdown.SmallPrint("Discord pings a role only where everyone may mention it, or where I have the permission Mention @\u200Beveryone, @\u200Bhere and All Roles.")])
            .Build();
    }

    private bool TryRead(
        SlashInteraction interaction,
        GuildId guild,
        [NotNullWhen(true)] out DailySubscription? subscription,
        [NotNullWhen(false)] out string? problem)
    {
        var values = interaction.Values;
        var now = desk.Now;
        subscription = null;
        if (!TypedTime.TryRead(values.Text("time") ?? "", out var time, out problem))
        {
            return false;
        }

        var zone = ZoneSearch.Read(values.Text("timezone") ?? "", now);
        var role = values.Role("mention-role");
        problem = zone is TypedZone.Unclear unclear ? Explained(unclear, now)
            : role is { } everyone && everyone.Value == guild.Value ? "The daily post does not ping everyone. Please choose a role, or leave the option out."
            : null;
        if (zone is TypedZone.Known known && problem is null && values.Channel("channel") is { } channel)
        {
            subscription = new DailySubscription(
                guild.Value, channel.Value, time, known.Place.Id, OnEmptyText.Read(values.Text("on-empty")), role?.Value, interaction.Origin.User.Value, now);
            return true;
        }

        problem ??= $"Please fill in {Markdown.Bold("channel")}.";
        return false;
    }

    private static string Explained(TypedZone.Unclear unclear, Instant now) => string.Join(
        '\n',
        [
            Markdown.Escape(unclear.Problem),
            .. unclear.Suggestions.Take(MostPlaces).Select(place =>
                Markdown.Bullet($"{Markdown.Escape(place.Label)}: it is {ScheduleText.Clock(place.Id, now)} there")),
        ]);

    /// <summary>Why the next post is not today's, though its time is still to come.</summary>
    private static IEnumerable<string> Today(LedgerEntry? entry) => entry switch
    {
        { State: LedgerState.Posted } => [$"Today's post, for {DayPages.Name(entry.Date)}, was already made: there is one for each date."],
        { State: LedgerState.Sending or LedgerState.Unknown } => [$"Today's post, for {DayPages.Name(entry.Date)}, was already begun: there is one for each date."],
        { State: LedgerState.Skipped, Reason: NoPostReason.NothingToSay } => ["Today's turn is over: there was nothing to say."],
        _ => [],
    };
}
