using System.Net;
using System.Text.Json.Nodes;
using FakeDiscord.Api;
using FakeDiscord.Gateway;
using FakeDiscord.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace FakeDiscord;

/// <summary>A Discord of one server and one bot on this machine: its REST API, its gateway, and people who use the bot.</summary>
/// <remarks>It judges what it is sent by Discord's documentation, and knows nothing of the bot's code.</remarks>
public sealed class FakeDiscordServer : IAsyncDisposable
{
    /// <summary>In the form of a token, and good for nothing.</summary>
    public const string DefaultToken = "MTEwMDAwMDAwMDAwMDAwMDAwMQ.GmadeUp.not-a-real-token-but-long-enough-38";

    private readonly World _world;
    private readonly WebApplication _app;
    private int _guildsMade;

    private FakeDiscordServer(World world, WebApplication app)
    {
        _world = world;
        _app = app;
        Gateway = new FakeGateway(world);
        Faults = new FakeFaults(world.Time);
    }

    /// <summary>With the version, as a client is configured: <c>http://127.0.0.1:port/api/v10</c>.</summary>
    public string ApiUrl { get; private set; } = "";

    public string Token => _world.Token;

    public string ApplicationId => _world.ApplicationId;

    /// <summary>Of the server that people are in unless a test says otherwise.</summary>
    public string GuildId => _world.Home.Id;

    public FakeGuild Home => _world.Home;

    public FakeGateway Gateway { get; }

    public FakeFaults Faults { get; }

    /// <summary>The bot's commands, as Discord's API gives them back.</summary>
    public IReadOnlyList<JsonObject> RegisteredCommands => Locked(() => _world.Commands.ConvertAll(c => c.Copy()));

    /// <summary>All requests so far, the refused ones too.</summary>
    public IReadOnlyList<SeenRequest> Requests => Locked(() => _world.Requests.ToList());

    /// <summary>What was refused, for people to read. A bot that keeps to the rules leaves it empty.</summary>
    public IReadOnlyList<string> Refusals => Locked(() => _world.Refusals.ToList());

    /// <param name="token">The only one that is taken.</param>
    /// <param name="time">For the three seconds, the fifteen minutes, heartbeats and rate limits.</param>
    /// <param name="port">Zero for any that is free.</param>
    public static async Task<FakeDiscordServer> StartAsync(string token = DefaultToken, TimeProvider? time = null, int port = 0)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.Limits.MaxRequestBodySize = 25 * 1024 * 1024;
        });
        builder.Services.AddRoutingCore();
        var server = new FakeDiscordServer(new World(token, time ?? TimeProvider.System), builder.Build());
        await server.OpenAsync();
        return server;
    }

    /// <summary>The person of that name, who is made when first asked for.</summary>
    public FakeUser User(string name)
    {
        var channel = Channel("general");
        return Locked(() => _world.Users.TryGetValue(name, out var known)
            ? known
            : _world.Users[name] = new FakeUser(_world, Gateway, name, $"{_world.Ids.Next()}", channel));
    }

    /// <summary>The channel of that name, which is made when first asked for.</summary>
    /// <param name="name">One of all servers: no two have channels of one name.</param>
    /// <param name="guild">Where it is made; the server that people are in where left out.</param>
    public FakeChannel Channel(string name, FakeGuild? guild = null) => Locked(() => _world.Channels.TryGetValue(name, out var known)
        ? known
        : _world.Channels[name] = new FakeChannel(_world, guild ?? _world.Home, name, $"{_world.Ids.Next()}"));

    /// <summary>A further server that the bot is in from the start; for one that it joins later see <see cref="FakeGateway.Join"/>.</summary>
    public FakeGuild AddGuild(string name, int channels = 0, int roles = 0)
    {
        var guild = NewGuild(name, channels, roles);
        lock (_world.Gate)
        {
            _world.Guilds.Add(guild);
        }

        return guild;
    }

    /// <summary>A server that the bot is not in. One after the other, servers belong to one shard after the other.</summary>
    public FakeGuild NewGuild(string name, int channels = 0, int roles = 0) =>
        new(_world.Home.Number + ((ulong)Interlocked.Increment(ref _guildsMade) << 22), name, channels, roles);

    /// <summary>Waits for a state of this server, which is looked at whenever something happens.</summary>
    public Task Until(Func<FakeDiscordServer, bool> condition, string what) => _world.Watch.UntilAsync(() => condition(this), () => what);

    public async ValueTask DisposeAsync()
    {
        Gateway.Clients.AbortAll();
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
        Gateway.Dispose();
    }

    private async Task OpenAsync()
    {
        _app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.Zero });
        var gate = new RequestGate(_world, Faults);
        var api = _app.MapGroup("/api/v10");
        new ApplicationRoutes(_world, Gateway).Map(api, gate);
        new InteractionRoutes(_world).Map(api, gate);
        new WebhookRoutes(_world).Map(api, gate);
        new ChannelRoutes(_world).Map(api, gate);
        new GuildRoutes(_world).Map(api, gate);
        new GatewayEndpoint(_world, Gateway).Map(_app);
        _app.MapFallback(gate.Open(_ => throw ApiRefusal.NotFound(), needsToken: false));
        await _app.StartAsync();
        var address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        ApiUrl = $"{address}/api/v10";
        Gateway.Url = $"{address.Replace("http://", "ws://", StringComparison.Ordinal)}/ws/gateway";
    }

    private T Locked<T>(Func<T> read)
    {
        lock (_world.Gate)
        {
            return read();
        }
    }
}
