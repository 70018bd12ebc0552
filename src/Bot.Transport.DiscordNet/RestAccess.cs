using System.Net;
using Bot.Commands.Chat;
using Bot.Transport.Commands;
using Bot.Transport.Rest;
using Discord;
using Discord.Rest;
using Microsoft.Extensions.Logging;

namespace Bot.Transport.DiscordNet;

/// <summary>What needs no gateway: the commands, where the gateway is, and posts.</summary>
internal sealed class RestAccess(
    Uri api, BotToken token, Calls calls, Perseverance perseverance, TimeProvider time, ILogger logger) : IDisposable
{
    private readonly SemaphoreSlim _loggingIn = new(1, 1);
    private readonly DiscordRestClient _client = new(new DiscordRestConfig
    {
        UseSystemClock = false,
        RestClientProvider = RestTap.Provider(api, time),
    });

    public DiscordRestClient Client => _client;

    /// <summary>The bot's own id. Known once something was done.</summary>
    public ulong Self => _client.CurrentUser.Id;

    /// <exception cref="ChatStoppedException">Discord refuses the token, or the commands.</exception>
    public async Task PublishAsync(IReadOnlyList<CommandDefinition> commands, CancellationToken cancellationToken)
    {
        IReadOnlyList<Wire.CommandBody> wanted = [.. commands.Select(Commands.CommandMapping.ToBody)];
        try
        {
            var registered = await AskAsync(options => _client.GetGlobalApplicationCommands(options: options), cancellationToken);
            if (CommandMeaning.AreSame(wanted, [.. registered.Select(CommandMapping.ToBody)]))
            {
                TransportLog.CommandsUnchanged(logger);
                return;
            }

            ApplicationCommandProperties[] all = [.. wanted.Select(CommandMapping.ToProperties)];
            await AskAsync(options => _client.BulkOverwriteGlobalCommands(all, options), cancellationToken);
            TransportLog.CommandsRegistered(logger, wanted.Count);
        }
        catch (ApiException e)
        {
            throw new ChatStoppedException(Remedies.ApiRefuses(e.Message));
        }
    }

    /// <exception cref="ChatStoppedException">Discord refuses the token, or there is no gateway for this bot.</exception>
    public async Task<int> RecommendedShardsAsync(CancellationToken cancellationToken) => (await GatewayAsync(cancellationToken)).Shards;

    /// <summary>
    /// Returns when so many sessions may begin. The library itself looks neither at where the gateway is nor at how many
    /// sessions are left.
    /// </summary>
    /// <returns>How many may begin at the same time.</returns>
    /// <exception cref="ChatStoppedException">Discord refuses the token, or there is no gateway for this bot.</exception>
    public async Task<int> BeginSessionsAsync(int count, CancellationToken cancellationToken)
    {
        while (true)
        {
            var gateway = await GatewayAsync(cancellationToken);
            if (gateway.SessionStartLimit is not { } limit || limit.Remaining >= Math.Min(count, limit.Total))
            {
                return Math.Max(1, gateway.SessionStartLimit?.MaxConcurrency ?? 1);
            }

            var wait = TimeSpan.FromMilliseconds(Math.Clamp(limit.ResetAfter, 1_000, 86_400_000));
            TransportLog.NoSessionsLeft(logger, wait.TotalSeconds);
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    /// <summary>Does something of the library that asks Discord, on and on until Discord answers.</summary>
    /// <exception cref="ChatStoppedException">Discord refuses the token, or the request.</exception>
    public async Task InsistAsync(Func<Task> ask, CancellationToken cancellationToken)
    {
        try
        {
            await AskAsync(
                async _ =>
                {
                    await ask();
                    return true;
                },
                cancellationToken);
        }
        catch (ApiException e)
        {
            throw new ChatStoppedException(Remedies.ApiRefuses(e.Message));
        }
    }

    /// <exception cref="ChatStoppedException">Discord refuses the token.</exception>
    public async Task<PostOutcome> PostAsync(ChannelId channel, Reply reply, string nonce, CancellationToken cancellationToken)
    {
        if (nonce.Length > ChatLimits.Nonce)
        {
            throw new ArgumentException($"A nonce has at most {ChatLimits.Nonce} characters.", nameof(nonce));
        }

        try
        {
            var place = await DoAsync(options => _client.GetChannelAsync(channel.Value, options), cancellationToken);
            if (place is not IMessageChannel open)
            {
                return new PostOutcome.Refused(place is null ? PostRefusal.Gone : PostRefusal.Forbidden);
            }

            RestTap.UseNonce(nonce);
            var message = await calls.DoAsync(options => ReplyMapping.SendAsync(open, reply, options), cancellationToken);
            return new PostOutcome.Posted(new MessageId(message.Id));
        }
        catch (ApiException e)
        {
            TransportLog.NotPosted(logger, channel.Value, e.Message);
            return new PostOutcome.Refused(Posting.ChannelPosts.Kind(e));
        }
    }

    /// <exception cref="ApiException">Discord did not do it.</exception>
    /// <exception cref="ChatStoppedException">Discord refuses the token.</exception>
    public async Task<T> DoAsync<T>(Func<RequestOptions, Task<T>> call, CancellationToken cancellationToken)
    {
        await LogInAsync(cancellationToken);
        return await calls.DoAsync(call, cancellationToken);
    }

    public void Dispose()
    {
        _client.Dispose();
        _loggingIn.Dispose();
    }

    private async Task<BotGateway> GatewayAsync(CancellationToken cancellationToken)
    {
        try
        {
            var gateway = await AskAsync(_client.GetBotGatewayAsync, cancellationToken);
            _ = ApiAddress.CheckGateway(gateway.Url);
            return gateway;
        }
        catch (ApiException e)
        {
            throw new ChatStoppedException(Remedies.ApiRefuses(e.Message));
        }
    }

    private async Task<T> AskAsync<T>(Func<RequestOptions, Task<T>> call, CancellationToken cancellationToken)
    {
        await perseverance.AskAsync(LogInAsync, cancellationToken);
        return await perseverance.AskAsync(cancel => calls.DoAsync(call, cancel), cancellationToken);
    }

    private async Task<bool> LogInAsync(CancellationToken cancellationToken)
    {
        await _loggingIn.WaitAsync(cancellationToken);
        try
        {
            if (_client.LoginState != LoginState.LoggedIn)
            {
                await calls.DoAsync(_ => _client.LoginAsync(TokenType.Bot, token.Secret, validateToken: false), cancellationToken);
            }

            return true;
        }
        finally
        {
            _loggingIn.Release();
        }
    }
}
