using Bot.Guilds.Ledger;
using NodaTime;

namespace Bot.Guilds.DueQueue;

/// <summary>What is to be done for one subscription at a moment.</summary>
/// <param name="Post">To be posted now; null where nothing is.</param>
/// <param name="Late">By how much it is late, from ten minutes on, to be said in the post; null where it is on time or nothing is posted.</param>
/// <param name="Missed">Too late to be posted, and to be written down as skipped: of the last seven days, oldest first.</param>
/// <param name="Next">The post after this one, as far as is known: of the next date that has none yet. Null while paused.</param>
public sealed record DailyPlan(PlannedPost? Post, Duration? Late, IReadOnlyList<PlannedPost> Missed, PlannedPost? Next);
