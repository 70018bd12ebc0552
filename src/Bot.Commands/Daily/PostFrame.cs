using Bot.Commands.Chat;
using NodaTime;

namespace Bot.Commands.Daily;

/// <summary>What every daily post has, whatever it tells.</summary>
/// <param name="Late">A line that says so; null for a post on time.</param>
/// <param name="Attribution">A line of small print.</param>
/// <param name="Role">The only one that is pinged.</param>
internal sealed record PostFrame(LocalDate Date, string? Late, string Attribution, RoleId? Role);
