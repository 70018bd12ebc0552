using System.Diagnostics;
using System.Globalization;
using FakeDiscord;

namespace Bot.Benchmarks.Transports;

/// <summary>
/// What a client costs, each in a process of its own, against a Discord in this one. Both share the machine, so the
/// client's own processor time tells more than the clock where it is busy.
/// </summary>
internal static class TransportFigures
{
    private const int People = 16;
    private const int WarmUp = 2_000;
    private const int Interactions = 6_000;
    private const int Guilds = 2_500;
    private const int Channels = 30;
    private const int Roles = 20;
    private const int Starts = 5;

    /// <summary>Long enough for a client to finish with what it was told of its servers.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(15);

    public static async Task RunAsync()
    {
        var figures = new Dictionary<string, TransportFigure>(StringComparer.Ordinal);
        foreach (var client in Clients.All.Keys)
        {
            var starts = new List<double>();
            for (var start = 0; start < Starts; start++)
            {
                starts.Add(await StartAsync(client));
            }

            figures[client] = await AnsweringAsync(client) with
            {
                StartMilliseconds = Figures.Percentile(starts, 0.5),
                Megabytes = await MegabytesAsync(client),
            };
        }

        foreach (var (client, figure) in figures)
        {
            Figures.Title($"Client: {client}");
            figure.Print(figures[Clients.BuiltIn]);
        }
    }

    /// <returns>Milliseconds from the start of the process until it has read READY.</returns>
    private static async Task<double> StartAsync(string client)
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        var clock = Stopwatch.GetTimestamp();
        using var process = await ConnectAsync(client, discord);
        var elapsed = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
        await StopAsync(process);
        return elapsed;
    }

    private static async Task<TransportFigure> AnsweringAsync(string client)
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        using var process = await ConnectAsync(client, discord);
        await AnswerAsync(discord, WarmUp);
        var (allocated, processor, clock) = (await AllocatedAsync(process), Processor(process), Stopwatch.GetTimestamp());
        await AnswerAsync(discord, Interactions);
        var elapsed = Stopwatch.GetElapsedTime(clock);
        var figure = new TransportFigure
        {
            PerSecond = Interactions / elapsed.TotalSeconds,
            PerProcessorSecond = Interactions / (Processor(process) - processor).TotalSeconds,
            BytesEach = (await AllocatedAsync(process) - allocated) / (double)Interactions,
        };
        await StopAsync(process);
        return figure;
    }

    /// <returns>Resident memory with many servers of ordinary size, at rest.</returns>
    private static async Task<double> MegabytesAsync(string client)
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        for (var guild = 1; guild < Guilds; guild++)
        {
            _ = discord.AddGuild($"Server {guild}", Channels, Roles);
        }

        using var process = await ConnectAsync(client, discord);
        await Task.Delay(Rest, TimeProvider.System);
        process.Refresh();
        var megabytes = process.WorkingSet64 / 1e6;
        await StopAsync(process);
        return megabytes;
    }

    private static async Task<Process> ConnectAsync(string client, FakeDiscordServer discord)
    {
        var process = Child.Again(MeasuredClient.Verb, client, discord.ApiUrl, discord.Token);
        await discord.Gateway.Until(gateway => gateway.Ready > 0, "READY");
        await discord.Gateway.RequestHeartbeat();
        return process;
    }

    private static Task AnswerAsync(FakeDiscordServer discord, int interactions) => Task.WhenAll(Enumerable.Range(0, People).Select(async person =>
    {
        var someone = discord.User($"person {person}");
        for (var i = person; i < interactions; i += People)
        {
            _ = await (await someone.Sends("nothing")).FirstAnswer();
        }
    }));

    private static async Task<long> AllocatedAsync(Process process)
    {
        await process.StandardInput.WriteLineAsync();
        await process.StandardInput.FlushAsync();
        return long.Parse((await process.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
    }

    private static TimeSpan Processor(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    private static async Task StopAsync(Process process)
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
    }
}
