namespace Bot.Commands.Chat;

/// <summary>A chat with servers and channels in it, of which the daily post has to know. The terminal is none.</summary>
public interface IGuildTransport : IChatTransport
{
    /// <summary>
    /// Tells the one listener, while <see cref="IChatTransport.RunAsync"/> runs, what happens to servers; of each server in
    /// order. It must return at once and not throw. To be called before.
    /// </summary>
    void TellNews(Action<GuildNews> listener);

    /// <summary>What the channel is, and what the bot may do in it now.</summary>
    Task<ChannelAccess> AccessAsync(ChannelId channel, CancellationToken cancellationToken);

    /// <summary>The messages that the bot itself posted in the channel since a moment; answers to commands are none.</summary>
    Task<OwnPosts> OwnPostsAsync(ChannelId channel, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Where the server shows notices of Discord. Null where it shows none, or does not tell.</summary>
    Task<ChannelId?> SystemChannelAsync(GuildId guild, CancellationToken cancellationToken);
}
