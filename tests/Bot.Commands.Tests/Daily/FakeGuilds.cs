using Bot.Commands.Chat;

namespace Bot.Commands.Tests.Daily;

/// <summary>Channels, as far as <c>/daily</c> asks about them.</summary>
internal sealed class FakeGuilds : IGuildTransport
{
    public static readonly GuildId Guild = new(2);

    public static readonly ChatPermissions Enough =
        ChatPermissions.ViewChannel | ChatPermissions.SendMessages | ChatPermissions.EmbedLinks | ChatPermissions.ReadMessageHistory;

    /// <summary>What is known of the one channel; asked about at each call.</summary>
    public ChannelAccess Access { get; set; } = new ChannelAccess.Known(Guild, ChannelKind.Text, Enough);

    public Task<ChannelAccess> AccessAsync(ChannelId channel, CancellationToken cancellationToken) => Task.FromResult(Access);

    public void TellNews(Action<GuildNews> listener) => throw new NotSupportedException();

    public Task<OwnPosts> OwnPostsAsync(ChannelId channel, DateTimeOffset since, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ChannelId?> SystemChannelAsync(GuildId guild, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task PublishAsync(IReadOnlyList<CommandDefinition> commands, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task RunAsync(IInteractionHandler handler, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<PostOutcome> PostAsync(ChannelId channel, Reply reply, string nonce, CancellationToken cancellationToken) => throw new NotSupportedException();
}
