using Bot.Commands.Chat;
using Bot.Guilds.Ledger;

namespace Bot.Commands.Daily;

/// <param name="Content">For the ledger.</param>
/// <param name="Reply">The message as the channel is to get it, with the role that it pings.</param>
public sealed record DailyPost(PostContent Content, Reply Reply);
