using System.Collections.Concurrent;
using Bot.Commands.Chat;

namespace Bot.Tests.Daily;

/// <summary>Servers with channels, and faults by channel. It remembers a nonce for two minutes, as Discord does.</summary>
internal sealed class FakeGuilds(TimeProvider time) : IGuildTransport
{
    private static readonly TimeSpan NonceMemory = TimeSpan.FromMinutes(2);

    private readonly Lock _gate = new();
    private readonly List<Message> _messages = [];
    private TaskCompletionSource _change = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Action<GuildNews> _news = _ => { };

    /// <summary>What happens to posts in a channel, each used once; then all goes well.</summary>
    public ConcurrentDictionary<ulong, Queue<Fate>> Fates { get; } = new();

    public ConcurrentDictionary<ulong, ChannelAccess> Access { get; } = new();

    /// <summary>Channels in which the bot may not look back.</summary>
    public ConcurrentDictionary<ulong, PostRefusal> Closed { get; } = new();

    public ChannelId? Notices { get; set; }

    public int Attempts { get; private set; }

    public IReadOnlyList<Message> In(ulong channel)
    {
        lock (_gate)
        {
            return [.. _messages.Where(message => message.Channel == channel)];
        }
    }

    public void Plan(ulong channel, params Fate[] fates) => Fates[channel] = new Queue<Fate>(fates);

    public void Tell(GuildNews news) => _news(news);

    /// <summary>Looks whenever something was posted, or tried.</summary>
    public async Task Until(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!condition())
        {
            Task change;
            lock (_gate)
            {
                change = _change.Task;
            }

            if (!condition())
            {
                await change.WaitAsync(patience.Token);
            }
        }
    }

    public void TellNews(Action<GuildNews> listener) => _news = listener;

    public async Task<PostOutcome> PostAsync(ChannelId channel, Reply reply, string nonce, CancellationToken cancellationToken)
    {
        var fate = Fates.TryGetValue(channel.Value, out var fates) && fates.TryDequeue(out var next) ? next : Fate.Posted;
        Message? message = null;
        lock (_gate)
        {
            Attempts++;
            if (fate is Fate.Posted or Fate.PostedButUnknown or Fate.PostedThenHangs)
            {
                message = _messages.Find(m => m.Channel == channel.Value && m.Nonce == nonce && time.GetUtcNow() - m.At <= NonceMemory);
                if (message is null)
                {
                    message = new Message(channel.Value, (ulong)_messages.Count + 1, nonce, reply, time.GetUtcNow());
                    _messages.Add(message);
                }
            }
        }

        Pulse();
        if (fate is Fate.Hangs or Fate.PostedThenHangs)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
        }

        return fate switch
        {
            Fate.Posted => new PostOutcome.Posted(new MessageId(message!.Id)),
            Fate.TryLater => new PostOutcome.Refused(PostRefusal.TryLater),
            Fate.Forbidden => new PostOutcome.Refused(PostRefusal.Forbidden),
            Fate.Gone => new PostOutcome.Refused(PostRefusal.Gone),
            _ => new PostOutcome.Refused(PostRefusal.Unknown),
        };
    }

    public Task<ChannelAccess> AccessAsync(ChannelId channel, CancellationToken cancellationToken) =>
        Task.FromResult(Access.GetValueOrDefault(channel.Value)
            ?? new ChannelAccess.Known(new GuildId(channel.Value), ChannelKind.Text, (ChatPermissions)ulong.MaxValue));

    public Task<OwnPosts> OwnPostsAsync(ChannelId channel, DateTimeOffset since, CancellationToken cancellationToken) =>
        Task.FromResult<OwnPosts>(Closed.TryGetValue(channel.Value, out var why)
            ? new OwnPosts.Unknown(why)
            : new OwnPosts.Found(
                [.. In(channel.Value).Where(m => m.At >= since).Reverse().Select(m => new OwnPost(new MessageId(m.Id), m.Reply.Content ?? "", m.Title))],
                IsComplete: true));

    public Task<ChannelId?> SystemChannelAsync(GuildId guild, CancellationToken cancellationToken) => Task.FromResult(Notices);

    public Task PublishAsync(IReadOnlyList<CommandDefinition> commands, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task RunAsync(IInteractionHandler handler, CancellationToken cancellationToken) => Task.CompletedTask;

    private void Pulse()
    {
        TaskCompletionSource change;
        lock (_gate)
        {
            change = _change;
            _change = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        change.SetResult();
    }

    internal sealed record Message(ulong Channel, ulong Id, string Nonce, Reply Reply, DateTimeOffset At)
    {
        public string Title => Reply.Embeds is [{ Title: { } title }, ..] ? title : "";

        public string Text => $"{Reply.Content}\n{string.Join('\n', Reply.Embeds.Select(embed => embed.Description))}";
    }
}
