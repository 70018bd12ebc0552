using Bot.Commands.Chat;

namespace Bot.Commands.Cards;

/// <summary>What every reply needs to know besides its answer.</summary>
/// <param name="Visibility">Of the message that is made; its buttons remember it.</param>
public sealed record ReplyContext(Visibility Visibility, ReadingState Reading);
