using Bot.Answers.Sources;
using Bot.Commands.About;
using Bot.Commands.Daily;
using Bot.Daily;
using Bot.Guilds;
using Bot.Guilds.DueQueue;
using Bot.Guilds.Ledger;
using Bot.Guilds.Subscriptions;
using Bot.Knowledge.Library;
using Bot.Transport.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Bot.Tests.Daily;

/// <summary>A worker that posts, on a clock that a test moves: it can be stopped in the middle, and started again on what it saved.</summary>
internal sealed class DailyWorld : IAsyncDisposable
{
    public const ulong Channel = 1;

    private static readonly Duration LateWindow = Duration.FromHours(6);
    private static readonly AboutInfo About = new("1", "https://example.org", "Wikipedia", "https://en.wikipedia.org/", "CC BY-SA 4.0", "https://creativecommons.org/");

    private readonly TestFolder _folder = new();
    private readonly ArticleLibrary _library;
    private GuildStore _store;
    private Agenda? _agenda;
    private DailyService? _service;
    private CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;

    private DailyWorld(ArticleLibrary library)
    {
        _library = library;
        Guilds = new FakeGuilds(Time);
        _store = GuildStore.Open(Data);
    }

    /// <summary>It is 3 May 2026, a minute before eight in UTC.</summary>
    public TestTime Time { get; } = new(new DateTimeOffset(2026, 5, 3, 7, 59, 0, TimeSpan.Zero));

    public FakeGuilds Guilds { get; }

    public GuildStore Store => _store;

    /// <summary>When the worker that was started last will look at a server again.</summary>
    public Instant? NextDue => _agenda?.NextDue;

    public Instant Now => Instant.FromDateTimeOffset(Time.GetUtcNow());

    private string Data => Path.Combine(_folder.FullPath, "data");

    public static async Task<DailyWorld> CreateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("almanac-daily-");
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "Mount Kora.txt"),
            "= Mount Kora =\n\nAnna Berg climbed Mount Kora on 3 May 1921. Her brother Karl Berg followed on 4 May 1922.\n");
        var library = ArticleLibrary.Open(Path.Combine(folder.FullName, "library"));
        await library.UpdateAsync([folder.FullName], null, CancellationToken.None);
        return new DailyWorld(library);
    }

    /// <summary>A server with the number of its channel, whose post is due at eight in UTC.</summary>
    public void Subscribe(ulong channel = Channel, OnEmpty onEmpty = OnEmpty.Skip) => _store.Subscriptions.Set(
        new DailySubscription(channel, channel, new LocalTime(8, 0), "Etc/UTC", onEmpty, null, 1, Now - Duration.FromDays(10)));

    public LedgerEntry? Entry(ulong channel = Channel) => _store.Ledger.Find(channel, new LocalDate(2026, 5, 3));

    public void Start()
    {
        _stop = new CancellationTokenSource();
        _agenda = new Agenda(_store.Subscriptions.All(), LateWindow, Now);
        var desk = new DailyDesk(_store, _agenda, new DailyPlanner(LateWindow), Guilds, Time);
        var writer = new DailyPostWriter(_library, new ArticleLinks(ArticleLinks.DefaultTemplate), About);
        _service = new DailyService(desk, writer, Task.CompletedTask, NullLogger<DailyService>.Instance);
        _running = _service.RunAsync(_stop.Token);
    }

    /// <summary>The worker is cut off as it stands, and what it saved is opened by the next.</summary>
    /// <param name="inTheMiddle">Of a post that does not end, for which it waits five seconds.</param>
    public async Task StopAsync(bool inTheMiddle = false)
    {
        await _stop.CancelAsync();
        if (inTheMiddle)
        {
            await Time.PassWait(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5));
        }

        await _running;
        _service?.Dispose();
        _store.Dispose();
        _store = GuildStore.Open(Data);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _store.Dispose();
        _library.Dispose();
        _folder.Dispose();
    }
}
