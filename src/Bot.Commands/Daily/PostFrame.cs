using Bot.Commands.Chat;
using NodaTime;

namespace Bot.Commands.Daily;

/// <summary>What every daily post has, whatever it tells.</summary>
/// <param name="Late">A line that says so; null for a post on time.</param>
/// <param name="Attribution">A line of small print.</param>
/// <param name="Role">The only one that is pinged.</param>
/// <param name="Reading">How far the library is read; said where that is not all.</param>
internal sealed record PostFrame(LocalDate Date, string? Late, string Attribution, RoleId? Role, ReadingState Reading)
{
    public static readonly ReadingState AllRead = new(0, 0);
}
