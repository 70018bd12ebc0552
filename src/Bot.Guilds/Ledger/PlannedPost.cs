using NodaTime;

namespace Bot.Guilds.Ledger;

/// <param name="Date">The local date that it is for.</param>
/// <param name="Planned">When it is due.</param>
public sealed record PlannedPost(ulong Guild, ulong Channel, LocalDate Date, Instant Planned);
