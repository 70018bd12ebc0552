using System.Diagnostics;
using System.Globalization;
using Bot.Guilds;
using Bot.Guilds.Subscriptions;
using FakeDiscord;
using FakeDiscord.Gateway;
using FakeDiscord.People;
using NodaTime;

namespace Bot.Tests.Daily;

/// <summary>The program itself, killed a hundred times while it posts.</summary>
public sealed class KillTests : IDisposable
{
    private const int Kills = 100;

    /// <summary>Each run gets so many servers whose post is due.</summary>
    private const int NewServers = 2;

    /// <summary>Requests of a start that goes well, and of the posts.</summary>
    private const int MostRequests = 9;

    private readonly TestMachine _machine = new TestMachine().WithArticle("Mount Kora", "Anna Berg climbed Mount Kora on 3 May 1921.");
    private readonly List<FakeChannel> _channels = [];

    [Fact]
    public async Task Killed_at_any_moment_it_posts_once_for_each_server()
    {
        (await _machine.RunAsync("articles")).ShouldBe(0);
        await using var discord = await FakeDiscordServer.StartAsync();
        var random = new Random(11);
        for (var kill = 0; kill < Kills; kill++)
        {
            AddServers(discord);
            var seen = discord.Requests.Count + 1 + random.Next(MostRequests);
            using var worker = Start(discord);
            await discord.Until(d => d.Requests.Count >= seen || AllHavePosts(), "a moment to kill it");
            worker.Kill();
            await worker.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        using var last = Start(discord);
        await discord.Until(_ => AllHavePosts(), "the posts of all servers");
        last.Kill();
        await last.WaitForExitAsync(TestContext.Current.CancellationToken);

        _channels.Count.ShouldBe(Kills * NewServers);
        _channels.ShouldAllBe(channel => channel.Messages.Count == 1);
    }

    public void Dispose() => _machine.Dispose();

    private bool AllHavePosts() => _channels.TrueForAll(channel => channel.Messages.Count > 0);

    /// <summary>Each with a post that was due half an hour ago: it is late, but not too late. Each day has an event or a fact.</summary>
    private void AddServers(FakeDiscordServer discord)
    {
        var now = SystemClock.Instance.GetCurrentInstant();
        var due = now - Duration.FromMinutes(30);
        using var store = GuildStore.Open(_machine.DataFolder);
        for (var i = 0; i < NewServers; i++)
        {
            FakeGuild guild = discord.AddGuild($"server {_channels.Count}");
            var channel = discord.Channel($"channel {_channels.Count}", guild);
            _channels.Add(channel);
            store.Subscriptions.Set(new DailySubscription(
                Number(guild.Id), Number(channel.Id), due.InUtc().TimeOfDay, "Etc/UTC", OnEmpty.Fact, null, 1, now - Duration.FromDays(2)));
        }
    }

    private static ulong Number(string id) => ulong.Parse(id, CultureInfo.InvariantCulture);

    private Process Start(FakeDiscordServer discord)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Bot.dll"));
        start.Environment["Data__Folder"] = _machine.DataFolder;
        start.Environment["Articles__Folder"] = _machine.ArticleFolder;
        start.Environment["Discord__ApiUrl"] = discord.ApiUrl;
        start.Environment["DISCORD_TOKEN"] = discord.Token;
        var worker = Process.Start(start)!;
        worker.OutputDataReceived += (_, _) => { };
        worker.ErrorDataReceived += (_, _) => { };
        worker.BeginOutputReadLine();
        worker.BeginErrorReadLine();
        return worker;
    }
}
