using Bot.Commands.Chat;
using Bot.Guilds;
using Bot.Guilds.DueQueue;
using NodaTime;

namespace Bot.Commands.Daily;

/// <summary>What <c>/daily</c> and the worker that posts share.</summary>
/// <param name="Guilds">Null in the terminal, which has no servers.</param>
public sealed record DailyDesk(GuildStore Store, Agenda Agenda, DailyPlanner Planner, IGuildTransport? Guilds, TimeProvider Time)
{
    public Instant Now => Instant.FromDateTimeOffset(Time.GetUtcNow());
}
