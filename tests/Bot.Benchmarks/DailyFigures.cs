using System.Diagnostics;
using System.Globalization;
using Bot.Guilds;
using Bot.Guilds.DueQueue;
using Bot.Guilds.Subscriptions;
using FakeDiscord;
using FakeDiscord.People;
using NodaTime;

namespace Bot.Benchmarks;

/// <summary>What daily posts cost where many are due at once: finding them, and sending them while people go on asking.</summary>
internal static class DailyFigures
{
    private const int Due = 100_000;

    /// <summary>Nearly as many servers as Discord allows on one shard; they take most of a minute.</summary>
    private const int Sent = 2_400;

    /// <summary>The bits of an id below its milliseconds.</summary>
    private const int BitsBelowTime = 22;

    public static async Task RunAsync(string articles, string data)
    {
        Find();
        await SendAsync(articles, data);
    }

    private static void Find()
    {
        var now = Instant.FromUtc(2026, 5, 3, 8, 0);
        var subscriptions = Enumerable.Range(1, Due)
            .Select(guild => Subscription((ulong)guild, (ulong)guild, new LocalTime(8, 0), now - Duration.FromDays(3)))
            .ToList();
        var clock = Stopwatch.GetTimestamp();
        var agenda = new Agenda(subscriptions, Duration.FromHours(6), now - Duration.FromHours(7));
        var built = Stopwatch.GetElapsedTime(clock);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        clock = Stopwatch.GetTimestamp();
        var found = 0;
        while (agenda.TakeDue(now, 64) is { Count: > 0 } due)
        {
            found += due.Count;
        }

        var taken = Stopwatch.GetElapsedTime(clock);
        Figures.Title($"{Due} posts due in the same minute");
        Figures.Row("putting them on the agenda", $"{built.TotalMilliseconds:0} ms");
        Figures.Row("finding them", $"{taken.TotalMilliseconds:0} ms", $"{found} found");
        Figures.Row("memory that it took", $"{(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:0.0} MB");
        GC.KeepAlive(agenda);
    }

    private static async Task SendAsync(string articles, string data)
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        var channels = Subscribe(discord, data);
        var variables = new Dictionary<string, string> { ["Discord__ApiUrl"] = discord.ApiUrl, ["DISCORD_TOKEN"] = discord.Token };
        using var worker = Child.Start(articles, data, variables);
        await discord.Until(_ => channels[0].Messages.Count > 0, "the first post");

        var waits = new List<double>();
        var person = 0;
        while (channels.Exists(channel => channel.Messages.Count == 0))
        {
            var clock = Stopwatch.GetTimestamp();
            await discord.User($"person {person++ % 100}").Types("ask", ("question", "When did the Comoros become independent?"));
            waits.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        }

        worker.Refresh();
        var megabytes = worker.WorkingSet64 / 1e6;
        worker.Kill();
        await worker.WaitForExitAsync();
        Report(channels, waits, megabytes);
    }

    /// <returns>In the order in which their posts were due: 40 in each minute, from 90 minutes ago on.</returns>
    private static List<FakeChannel> Subscribe(FakeDiscordServer discord, string data)
    {
        var now = SystemClock.Instance.GetCurrentInstant();
        using var store = GuildStore.Open(data);
        var channels = new List<FakeChannel>();
        for (var i = 0; i < Sent; i++)
        {
            var guild = discord.AddGuild($"server {i}");
            var channel = discord.Channel($"channel {i}", guild);
            var due = (now - Duration.FromMinutes(90) + Duration.FromMinutes(i * 60 / Sent)).InUtc().TimeOfDay;
            store.Subscriptions.Set(Subscription(Number(guild.Id), Number(channel.Id), new LocalTime(due.Hour, due.Minute), now - Duration.FromDays(2)));
            channels.Add(channel);
        }

        return channels;
    }

    private static void Report(List<FakeChannel> channels, List<double> waits, double megabytes)
    {
        var ids = channels.ConvertAll(channel => Number(channel.Messages[0].Id));
        var moments = ids.ConvertAll(id => (long)(id >> BitsBelowTime));
        var sorted = moments.Order().ToList();
        var most = sorted.Select((moment, i) => i + 1 - sorted.FindIndex(other => other > moment - 1000)).Max();
        var place = ids.Select((id, i) => (id, i)).OrderBy(pair => pair.id).Select((pair, place) => Math.Abs(place - pair.i)).Max();
        Figures.Title($"{Sent} late posts, sent by the worker");
        Figures.Row("posts a second", $"{Sent / ((sorted[^1] - sorted[0]) / 1000.0):0.0}", $"at most {most} within one second");
        Figures.Row("farthest from its place in the order", $"{place}", "40 were due in each minute");
        Figures.Row("posted twice", $"{channels.Count(channel => channel.Messages.Count > 1)}");
        Figures.Row("/ask meanwhile, p50", $"{Figures.Percentile(waits, 0.5):0} ms", $"p99 {Figures.Percentile(waits, 0.99):0} ms, of {waits.Count}");
        Figures.Row("worker, resident", $"{megabytes:0} MB");
    }

    private static ulong Number(string id) => ulong.Parse(id, CultureInfo.InvariantCulture);

    private static DailySubscription Subscription(ulong guild, ulong channel, LocalTime time, Instant since) =>
        new(guild, channel, time, "Etc/UTC", OnEmpty.Fact, null, 1, since);
}
