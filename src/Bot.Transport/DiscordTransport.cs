using Bot.Commands.Chat;
using Bot.Transport.Commands;
using Bot.Transport.Gateway;
using Bot.Transport.Guilds;
using Bot.Transport.Interactions;
using Bot.Transport.Posting;
using Bot.Transport.Rest;
using Bot.Transport.Wire;
using Microsoft.Extensions.Logging;

namespace Bot.Transport;

/// <summary>The built-in Discord client. One of it serves one bot; it runs once.</summary>
public sealed class DiscordTransport : IGuildTransport, IDisposable
{
    /// <summary>Interactions that are being answered when the bot stops have this long to end.</summary>
    private static readonly TimeSpan DrainTime = TimeSpan.FromSeconds(5);

    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly RestClient _rest;
    private readonly OwnApplication _application;
    private readonly CommandRegistry _commands;
    private readonly ChannelPosts _posts;
    private readonly ChannelLookup _channels;
    private readonly SessionStarts _starts;
    private readonly GatewayClient _gateway;
    private Action<GuildNews> _news = _ => { };

    /// <exception cref="ChatStoppedException">The options are not as they should be: the token, the address, or the shards.</exception>
    public DiscordTransport(DiscordOptions options, ILogger<DiscordTransport> logger, TimeProvider time, Random random)
    {
        ArgumentNullException.ThrowIfNull(options);
        var api = ApiAddress.Check(options.ApiUrl);
        var token = BotToken.Read(options.Token);
        var jitter = new Jitter(random);
        _time = time;
        _logger = logger;
        _rest = new RestClient(HttpClients.Create(api, token), time, jitter, logger);
        var perseverance = new Perseverance(api.Host, time, jitter, logger);
        _application = new OwnApplication(_rest);
        _commands = new CommandRegistry(_rest, _application, perseverance, logger);
        _posts = new ChannelPosts(_rest, logger);
        _channels = new ChannelLookup(_rest, _application, logger);
        _starts = new SessionStarts(_rest, perseverance, time, logger);
        var file = options.SessionFile is { } path ? new SessionFile(path, api, time, logger) : null;
        _gateway = new GatewayClient(
            ShardPlan.Read(_starts.RecommendedShardsAsync, options.Shards, options.ShardIds),
            _starts,
            file,
            new GatewayOptions(token, options.Compress, time, jitter) { LeavesSessionsOpen = file is not null },
            logger);
    }

    /// <inheritdoc/>
    public void TellNews(Action<GuildNews> listener) => _news = listener;

    /// <inheritdoc/>
    public Task PublishAsync(IReadOnlyList<CommandDefinition> commands, CancellationToken cancellationToken) =>
        _commands.PublishAsync(commands, cancellationToken);

    /// <inheritdoc/>
    public async Task RunAsync(IInteractionHandler handler, CancellationToken cancellationToken)
    {
        using var inFlight = new InteractionsInFlight(_time, _logger);
        using var closing = new CancellationTokenSource();
        var events = new GatewayEvents(
            (shard, ready) =>
            {
                _application.Learn(ready);
                TransportLog.Ready(_logger, ready.User?.Username ?? "an unnamed bot", shard);
                if (ready.Guilds is { } guilds)
                {
                    // A READY that does not tell is no removal from all servers.
                    _news(new GuildNews.Roster(guilds.OfType<GuildEvent>().Select(guild => new GuildId(guild.Id.Value)).ToHashSet(), shard.Covers));
                }
            },
            shard => TransportLog.Resumed(_logger, shard),
            _news,
            received => Begin(received, handler, inFlight));

        var gateway = _gateway.RunAsync(events, closing.Token);
        await Task.WhenAny(gateway, Cancellation.AnyAsync(cancellationToken, _rest.Refused, closing.Token));
        await inFlight.DrainAsync(DrainTime);
        await closing.CancelAsync();
        await gateway;
        _rest.ThrowIfRefused();
    }

    /// <inheritdoc/>
    public Task<PostOutcome> PostAsync(ChannelId channel, Reply reply, string nonce, CancellationToken cancellationToken) =>
        _posts.PostAsync(channel, reply, nonce, cancellationToken);

    /// <inheritdoc/>
    public Task<ChannelAccess> AccessAsync(ChannelId channel, CancellationToken cancellationToken) =>
        _channels.AccessAsync(channel, cancellationToken);

    /// <inheritdoc/>
    public Task<OwnPosts> OwnPostsAsync(ChannelId channel, DateTimeOffset since, CancellationToken cancellationToken) =>
        _channels.OwnPostsAsync(channel, since, cancellationToken);

    /// <inheritdoc/>
    public Task<ChannelId?> SystemChannelAsync(GuildId guild, CancellationToken cancellationToken) =>
        _channels.SystemChannelAsync(guild, cancellationToken);

    public void Dispose()
    {
        _rest.Dispose();
        _starts.Dispose();
    }

    private bool Begin(InteractionEvent received, IInteractionHandler handler, InteractionsInFlight inFlight)
    {
        var responder = new DiscordResponder(received, _rest, _time, _logger);
        return inFlight.Begin(received.Id.Value, cutOff =>
        {
            if (received.Token is not null && InteractionReader.Read(received) is { } interaction)
            {
                return handler.HandleAsync(interaction, responder, cutOff);
            }

            TransportLog.UnknownKind(_logger, received.Id.Value);
            return Task.CompletedTask;
        });
    }
}
