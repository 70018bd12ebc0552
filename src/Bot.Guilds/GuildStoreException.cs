namespace Bot.Guilds;

/// <summary>What servers told the bot could not be read or saved. Nothing was changed; the next call may succeed.</summary>
/// <param name="message">One line for the operator: what is wrong and what to do. It names files, so it is not for a chat.</param>
public sealed class GuildStoreException(string message, Exception? cause = null) : Exception(message, cause);
