using System.Collections.Concurrent;
using System.Globalization;
using Bot.Commands.Chat;
using Bot.Commands.Dispatch;
using Bot.Transport;
using FakeDiscord;
using FakeDiscord.People;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Benchmarks;

/// <summary>
/// People ask and the bot posts while Discord hiccups at random: whatever reached the bot has to be answered once, nothing
/// may be posted twice, and no heartbeat may be late by more than an interval.
/// </summary>
internal sealed class Soak(FakeDiscordServer discord, DiscordTransport transport, int seed)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<ulong, int> _received = new();
    private readonly ConcurrentBag<FakeInteraction> _asked = [];
    private readonly List<string> _posted = [];
    private int _faults;

    /// <returns>The exit code: 1 where a promise was broken.</returns>
    public static async Task<int> RunAsync(int minutes, int seed)
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        discord.Gateway.HeartbeatInterval = Interval;
        var log = new Warnings();
        using var transport = new DiscordTransport(
            new DiscordOptions { Token = discord.Token, ApiUrl = discord.ApiUrl }, log, TimeProvider.System, new Random(seed));
        return await new Soak(discord, transport, seed).RunAsync(TimeSpan.FromMinutes(minutes), log);
    }

    private async Task<int> RunAsync(TimeSpan duration, Warnings log)
    {
        using var stop = new CancellationTokenSource();
        var catalog = new CommandCatalog([new Echo(_received)]);
        await transport.PublishAsync(catalog.Definitions, stop.Token);
        var running = transport.RunAsync(new CommandDispatcher(catalog, TimeProvider.System, NullLogger<CommandDispatcher>.Instance), stop.Token);
        await discord.Gateway.HasSession();

        using var over = new CancellationTokenSource(duration);
        await Task.WhenAll(AskAsync(over.Token), PostAsync(over.Token), DisturbAsync(over.Token));
        await Task.Delay(TimeSpan.FromSeconds(10), TimeProvider.System, CancellationToken.None);
        await stop.CancelAsync();
        await running;
        return Report(log);
    }

    private async Task AskAsync(CancellationToken over)
    {
        var random = new Random(seed + 1);
        while (!over.IsCancellationRequested)
        {
            var crowd = random.Next(50) == 0 ? 200 : 1 + random.Next(3);
            foreach (var i in Enumerable.Range(0, crowd))
            {
                _asked.Add(await discord.User($"person {i}").Sends("ask", ("question", $"{_asked.Count}")));
            }

            await PauseAsync(random, milliseconds: 100, over);
        }
    }

    private async Task PostAsync(CancellationToken over)
    {
        var random = new Random(seed + 2);
        var channel = new ChannelId(ulong.Parse(discord.Channel("news").Id, CultureInfo.InvariantCulture));
        for (var i = 0; !over.IsCancellationRequested; i++)
        {
            if (await transport.PostAsync(channel, new Reply($"Post {i}"), $"post-{i}", CancellationToken.None) is PostOutcome.Posted)
            {
                _posted.Add($"Post {i}");
            }

            await PauseAsync(random, milliseconds: 1000, over);
        }
    }

    private async Task DisturbAsync(CancellationToken over)
    {
        var random = new Random(seed + 3);
        while (!over.IsCancellationRequested)
        {
            await PauseAsync(random, milliseconds: 4000, over);
            _faults++;
            var ready = discord.Gateway.Record.Ready;
            var isOfTheLine = true;
            switch (random.Next(10))
            {
                case 0: discord.Gateway.DropConnection(); break;
                case 1: await discord.Gateway.Close(4000 + random.Next(3)); break;
                case 2: await discord.Gateway.CloseAndForget(4009); break;
                case 3: await discord.Gateway.RequestReconnect(); break;
                case 4: await discord.Gateway.InvalidateSession(resumable: true); break;
                case 5: await discord.Gateway.InvalidateSession(resumable: false); break;
                default: Fail(random); isOfTheLine = false; break;
            }

            if (isOfTheLine)
            {
                await discord.Gateway.Until(gateway => gateway.Ready > ready, "the connection after a fault");
            }
        }
    }

    private void Fail(Random random)
    {
        switch (random.Next(5))
        {
            case 0: discord.Faults.FailNext(500 + random.Next(4), "/callback"); break;
            case 1: discord.Faults.RateLimitNext("/callback", TimeSpan.FromSeconds(0.5)); break;
            case 2: discord.Faults.LoseNextAnswer("/callback"); break;
            case 3: discord.Faults.HangNext("/callback"); break;
            default: discord.Faults.LoseNextAnswer("/messages"); break;
        }
    }

    private int Report(Warnings log)
    {
        var asked = _asked.Where(interaction => _received.ContainsKey(ulong.Parse(interaction.Id, CultureInfo.InvariantCulture))).ToList();
        var unanswered = asked.Where(interaction => !interaction.IsAnswered).ToList();
        var twice = _received.Values.Count(times => times > 1);
        var messages = discord.Channel("news").Messages.Select(message => message.Content).ToList();
        var late = discord.Gateway.Record.LongestSilence - Interval;
        Console.WriteLine($"faults {_faults}, connections {discord.Gateway.Record.Connections.Count}");
        Console.WriteLine($"asked {_asked.Count}, received {asked.Count}, unanswered {unanswered.Count}, handled twice {twice}");
        Console.WriteLine($"posted {_posted.Count}, in the channel {messages.Count}, of these different {messages.Distinct(StringComparer.Ordinal).Count()}");
        Console.WriteLine($"latest heartbeat: {late.TotalMilliseconds:0} ms after its time, of an interval of {Interval.TotalMilliseconds:0} ms");
        Console.WriteLine($"refused {discord.Refusals.Count}, warnings {log.Lines.Count}; of each kind one:");
        foreach (var line in discord.Refusals.Concat(log.Lines).DistinctBy(WithoutIds, StringComparer.Ordinal).Take(20))
        {
            Console.WriteLine($"  {line}");
        }

        var isWell = unanswered.Count == 0 && twice == 0 && late < Interval
            && messages.Count == messages.Distinct(StringComparer.Ordinal).Count()
            && _posted.TrueForAll(post => messages.Contains(post, StringComparer.Ordinal));
        Console.WriteLine(isWell ? "All promises were kept." : "A promise was broken.");
        return isWell ? 0 : 1;
    }

    private static string WithoutIds(string line) => string.Concat(line.Where(c => !char.IsAsciiHexDigit(c)));

    /// <summary>Half as long to one and a half times as long.</summary>
    private static async Task PauseAsync(Random random, int milliseconds, CancellationToken over) =>
        await Task.Delay(TimeSpan.FromMilliseconds((milliseconds / 2) + random.Next(milliseconds)), TimeProvider.System, over)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    /// <summary>Some of its answers come at once, some after a while of work, and some too late for the first sign.</summary>
    private sealed class Echo(ConcurrentDictionary<ulong, int> received) : SlashCommand
    {
        public override SlashCommandDefinition Definition { get; } =
            new("ask", "Asks", [new SlashOption("question", "What", SlashOptionType.Text, Required: true)]);

        public override async Task<Reply> AnswerAsync(SlashInteraction interaction, Visibility visibility, CancellationToken cancellationToken)
        {
            received.AddOrUpdate(interaction.Id.Value, 1, (_, times) => times + 1);
            switch (interaction.Id.Value % 20)
            {
                case 0:
                    await Task.Delay(TimeSpan.FromSeconds(3), TimeProvider.System, cancellationToken);
                    break;
                case < 5:
                    Thread.SpinWait(2_000_000);
                    break;
            }

            return new Reply(interaction.Values.Text("question"), visibility: visibility);
        }
    }

    private sealed class Warnings : ILogger<DiscordTransport>
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                Lines.Enqueue($"{logLevel}: {formatter(state, exception)}");
            }
        }
    }
}
