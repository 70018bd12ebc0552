namespace Bot.Commands.Chat;

/// <summary>What happens to the servers that the bot is in.</summary>
public abstract record GuildNews
{
    private GuildNews()
    {
    }

    /// <summary>At the start of a session: all the servers that it is about. One that it covers and that is not among them, the bot is not in.</summary>
    public sealed record Roster(IReadOnlySet<GuildId> Guilds, Predicate<GuildId> Covers) : GuildNews;

    /// <summary>The bot is in it, and it can be reached: at the start, after someone added the bot, or after an outage.</summary>
    public sealed record Here(GuildId Guild) : GuildNews;

    /// <summary>Discord cannot reach it for a while. The bot is still in it.</summary>
    public sealed record Away(GuildId Guild) : GuildNews;

    /// <summary>Someone removed the bot from it.</summary>
    public sealed record Gone(GuildId Guild) : GuildNews;
}
