using Bot.Commands.Chat;
using Bot.Commands.Dates;
using Bot.Commands.Dispatch;
using Bot.Commands.OnThisDay;
using Bot.Guilds.Subscriptions;
using NodaTime;

namespace Bot.Commands.Daily;

/// <summary><c>/daily preview</c>: the post itself, but for one person alone and without a ping. Writes nothing down.</summary>
internal sealed class DailyPreview(DailyDesk desk, DailyPostWriter writer, ReadingState reading)
{
    /// <param name="guild">Null in a direct message and in the terminal: it is then shown as a new server would get it.</param>
    public Reply Answer(string? typed, GuildId? guild)
    {
        var now = desk.Now;
        var known = guild is { } server ? desk.Store.Subscriptions.Find(server.Value) : null;
        var subscription = known ?? new DailySubscription(guild?.Value ?? 0, 0, LocalTime.Noon, "Etc/UTC", OnEmpty.Upcoming, null, 0, now);
        if (!TryReadDate(typed, subscription, isSet: known is not null, now, out var date, out var problem))
        {
            return Notice.Of(problem ?? TypedDay.Forms);
        }

        var post = writer.Preview(subscription, date, guild is null ? null : desk.Store, reading);
        return post is null
            ? Notice.Of(Nothing(subscription.OnEmpty, date))
            : post.Reply with { Visibility = Visibility.Private, Ping = null };
    }

    private bool TryReadDate(string? typed, DailySubscription subscription, bool isSet, Instant now, out LocalDate date, out string? problem)
    {
        var today = subscription.Schedule.DateAt(now);
        if (string.IsNullOrWhiteSpace(typed))
        {
            (date, problem) = (isSet ? NextDate(subscription, now) : today, null);
            return true;
        }

        return TypedDay.TryRead(typed, today, out date, out problem)
            && (date >= today || TypedDay.TryRead(typed, new LocalDate(today.Year + 1, 1, 1), out date, out problem));
    }

    private LocalDate NextDate(DailySubscription subscription, Instant now)
    {
        var plan = desk.Planner.Plan(subscription, desk.Store.Ledger, now);
        return (plan.Post ?? plan.Next)?.Date ?? subscription.Schedule.After(now).Date;
    }

    private string Nothing(OnEmpty onEmpty, LocalDate date)
    {
        var reason = onEmpty switch
        {
            OnEmpty.Skip => "and on a day with no events you want nothing",
            OnEmpty.Upcoming when writer.NextAfter(date) is { } next =>
                $"and the last notice of the next anniversary ({DayPages.Name(date.PlusDays(next.InDays))}) is less than seven days older",
            _ => "and there is nothing else that they tell",
        };
        return $"For {DayPages.Name(date)} nothing would be posted: the articles date nothing to it, {reason}.";
    }
}
