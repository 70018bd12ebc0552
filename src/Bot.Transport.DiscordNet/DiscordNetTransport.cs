using System.Net;
using System.Net.WebSockets;
using Bot.Commands.Chat;
using Bot.Transport.Gateway;
using Bot.Transport.Interactions;
using Bot.Transport.Rest;
using Discord;
using Discord.Net;
using Discord.Net.WebSockets;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;

namespace Bot.Transport.DiscordNet;

/// <summary>Discord by way of the library Discord.Net. One of it serves one bot; it runs once.</summary>
public sealed class DiscordNetTransport : IGuildTransport, IDisposable
{
    private static readonly TimeSpan DrainTime = TimeSpan.FromSeconds(5);

    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Uri _api;
    private readonly BotToken _token;
    private readonly Calls _calls;
    private readonly RestAccess _rest;
    private readonly GuildLookup _guilds;
    private readonly ShardPlan _plan;
    private readonly TaskCompletionSource<string> _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Action<GuildNews> _news = _ => { };

    /// <summary>The library keeps no session for the next run, and always has Discord compress what it sends: those options mean nothing here.</summary>
    /// <exception cref="ChatStoppedException">The options are not as they should be: the token, the address, or the shards.</exception>
    public DiscordNetTransport(DiscordOptions options, ILogger<DiscordNetTransport> logger, TimeProvider time, Random random)
    {
        ArgumentNullException.ThrowIfNull(options);
        _api = ApiAddress.Check(options.ApiUrl);
        _token = BotToken.Read(options.Token);
        _time = time;
        _logger = logger;
        _calls = new Calls(time, () => _stopped.TrySetResult(Remedies.TokenRefused));
        _rest = new RestAccess(_api, _token, _calls, new Perseverance(_api.Host, time, new Jitter(random), logger), time, logger);
        _guilds = new GuildLookup(_rest, logger);
        _plan = ShardPlan.Read(_rest.RecommendedShardsAsync, options.Shards, options.ShardIds);
    }

    /// <inheritdoc/>
    public void TellNews(Action<GuildNews> listener) => _news = listener;

    /// <inheritdoc/>
    public Task PublishAsync(IReadOnlyList<CommandDefinition> commands, CancellationToken cancellationToken) =>
        _rest.PublishAsync(commands, cancellationToken);

    /// <inheritdoc/>
    public async Task RunAsync(IInteractionHandler handler, CancellationToken cancellationToken)
    {
        DiscordShardedClient client;
        try
        {
            client = await CreateAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return;
        }

        using var inFlight = new InteractionsInFlight(_time, _logger);
        await using var closing = client;
        client.InteractionCreated += received => Done(() => Begin(received, handler, inFlight));
        await client.StartAsync();
        await Task.WhenAny(_stopped.Task, Cancellation.AnyAsync(cancellationToken));
        await inFlight.DrainAsync(DrainTime);
        await client.StopAsync();
        await client.LogoutAsync();
        if (_stopped.Task.IsCompleted)
        {
            throw new ChatStoppedException(await _stopped.Task);
        }
    }

    /// <inheritdoc/>
    public Task<PostOutcome> PostAsync(ChannelId channel, Reply reply, string nonce, CancellationToken cancellationToken) =>
        _rest.PostAsync(channel, reply, nonce, cancellationToken);

    /// <inheritdoc/>
    public Task<ChannelAccess> AccessAsync(ChannelId channel, CancellationToken cancellationToken) =>
        _guilds.AccessAsync(channel, cancellationToken);

    /// <inheritdoc/>
    public Task<OwnPosts> OwnPostsAsync(ChannelId channel, DateTimeOffset since, CancellationToken cancellationToken) =>
        _guilds.OwnPostsAsync(channel, since, cancellationToken);

    /// <inheritdoc/>
    public Task<ChannelId?> SystemChannelAsync(GuildId guild, CancellationToken cancellationToken) =>
        _guilds.SystemChannelAsync(guild, cancellationToken);

    public void Dispose() => _rest.Dispose();

    /// <summary>The library waits for what its events start, so they only start.</summary>
    private static Task Done(Action action)
    {
        action();
        return Task.CompletedTask;
    }

    private async Task<DiscordShardedClient> CreateAsync(CancellationToken cancellationToken)
    {
        var shards = await _plan.ShardsAsync(cancellationToken);
        var concurrency = await _rest.BeginSessionsAsync(shards.Count, cancellationToken);
        var all = shards[0].Count;
        var client = new DiscordShardedClient([.. shards.Select(shard => shard.Id)], Configuration(all, concurrency));
        client.Log += LogAsync;
        client.ShardConnected += shard => Done(
            () => TransportLog.Ready(_logger, shard.CurrentUser?.Username ?? "an unnamed bot", new Shard(shard.ShardId, all)));
        GuildListening.Begin(client, all, _news);
        client.ShardDisconnected += (reason, _) => Done(() => StopIfPointless(client, reason));

        // It asks where the gateway is.
        await _rest.InsistAsync(() => client.LoginAsync(TokenType.Bot, _token.Secret, validateToken: false), cancellationToken);
        return client;
    }

    /// <summary>
    /// No cache of members or messages. The library's own three-second rule is off: it compares this machine's clock with
    /// Discord's, and a clock that is wrong would make every answer throw.
    /// </summary>
    private DiscordSocketConfig Configuration(int shards, int concurrency) => new()
    {
        TotalShards = shards,
        IdentifyMaxConcurrency = concurrency,
        GatewayIntents = GatewayIntents.Guilds,
        LogGatewayIntentWarnings = false,
        AlwaysDownloadUsers = false,
        MessageCacheSize = 0,
        UseSystemClock = false,
        UseInteractionSnowflakeDate = false,
        ResponseInternalTimeCheck = false,
        RestClientProvider = RestTap.Provider(_api, _time),
        WebSocketProvider = DefaultWebSocketProvider.Create(_api.IsLoopback ? null : HttpClient.DefaultProxy),
    };

    private void Begin(SocketInteraction? received, IInteractionHandler handler, InteractionsInFlight inFlight)
    {
        if (received is null)
        {
            return;
        }

        var responder = new DiscordNetResponder(received, _calls, _time, _logger);
        inFlight.Begin(received.Id, cutOff =>
        {
            if (InteractionMapping.Read(received) is { } interaction)
            {
                return handler.HandleAsync(interaction, responder, cutOff);
            }

            TransportLog.UnknownKind(_logger, received.Id);
            return Task.CompletedTask;
        });
    }

    /// <summary>The library tries again for ever after all codes but two (4006 and 4014), after which it stays away without a word.</summary>
    private void StopIfPointless(DiscordShardedClient client, Exception reason)
    {
        var remedy = reason switch
        {
            WebSocketException { InnerException: WebSocketClosedException closed }
                when CloseCodes.Meaning(closed.CloseCode) is { Next: NextStep.Stop } end => end.Reason,
            HttpException { HttpCode: HttpStatusCode.Unauthorized } => Remedies.TokenRefused,

            // Of no more exact type is only what it throws where it cannot read READY, and then it gives up.
            _ when reason.GetType() == typeof(Exception) => Remedies.ApiRefuses(reason.Message),
            _ => null,
        };
        if (remedy is not null)
        {
            _stopped.TrySetResult(remedy);
            _ = client.StopAsync();
        }
    }

    /// <summary>What it says of requests is left out: it names addresses, and those of interactions hold tokens.</summary>
    private Task LogAsync(LogMessage message)
    {
        if (message.Source is not "Rest")
        {
            var (level, words) = (Level(message.Severity), message.Message ?? message.Exception?.Message ?? "");
            LibraryLog.Said(_logger, level, words);
        }

        return Task.CompletedTask;
    }

    private static LogLevel Level(LogSeverity severity) => severity switch
    {
        LogSeverity.Critical or LogSeverity.Error => LogLevel.Warning,
        LogSeverity.Warning => LogLevel.Information,
        _ => LogLevel.Debug,
    };
}
