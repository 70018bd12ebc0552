using Bot.Transport.Tests.Support;
using FakeDiscord;

namespace Bot.Transport.Tests.Gateway;

public sealed class RestartTests : IAsyncLifetime
{
    private readonly TestTime _time = new();
    private readonly LogLines _log = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("almanac-sessions-").FullName;
    private FakeDiscordServer _discord = null!;

    private string SessionFile => Path.Combine(_folder, "sessions.json");

    public async ValueTask InitializeAsync() => _discord = await FakeDiscordServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _discord.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_next_process_goes_on_where_this_one_stopped()
    {
        await RunOnceAsync();
        _discord.Gateway.Record.Closes.ShouldBe([4901], "1000 would have ended the session");
        var asked = await _discord.User("ada").Sends("ask", ("question", "While it was down."));
        _time.Advance(TimeSpan.FromSeconds(90));

        await using var bot = RunningBot.Start(BuiltIn(), Handler.Echo);

        (await asked.Reply()).Content.ShouldBe("You said ask.");
        _discord.Gateway.Record.Identifies.ShouldHaveSingleItem();
        _discord.Gateway.Record.Resumes.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_session_that_Discord_does_not_know_any_more_is_replaced()
    {
        await RunOnceAsync();
        await using var other = await FakeDiscordServer.StartAsync();
        await File.WriteAllTextAsync(
            SessionFile, (await File.ReadAllTextAsync(SessionFile, Cancel)).Replace(new Uri(_discord.ApiUrl).Authority, new Uri(other.ApiUrl).Authority), Cancel);

        await using var bot = RunningBot.Start(Transports.BuiltIn(other, _log, _time, configure: Configure), Handler.Echo);
        await other.Gateway.Until(gateway => gateway.Resumes.Count == 1, "the attempt to resume");
        await _time.PassWait(TimeSpan.FromSeconds(0.1), TimeSpan.FromSeconds(0.5));

        await other.Gateway.Until(gateway => gateway.Ready == 1, "READY");
    }

    [Fact]
    public async Task A_session_older_than_two_minutes_is_not_tried()
    {
        await RunOnceAsync();
        _time.Advance(TimeSpan.FromSeconds(121));

        await BeginsAnewAsync();
    }

    [Fact]
    public async Task A_session_of_another_address_is_not_tried()
    {
        await RunOnceAsync();
        await File.WriteAllTextAsync(SessionFile, (await File.ReadAllTextAsync(SessionFile, Cancel)).Replace("/api/v10", "/api/v9"), Cancel);

        await BeginsAnewAsync();
    }

    [Fact]
    public async Task A_session_is_tried_by_one_process_only()
    {
        await RunOnceAsync();
        var copy = await File.ReadAllTextAsync(SessionFile, Cancel);

        await using var bot = RunningBot.Start(BuiltIn(), Handler.Echo);
        await _discord.Gateway.Until(gateway => gateway.Resumes.Count == 1, "the attempt to resume");

        copy.ShouldNotContain(_discord.Token);
        File.Exists(SessionFile).ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("""{"api":"http://127.0.0.1","saved_at":"soon"}""")]
    [InlineData("""{"sessions":[null,{}]}""")]
    public async Task A_file_that_makes_no_sense_does_no_harm(string text)
    {
        await File.WriteAllTextAsync(SessionFile, text, Cancel);

        await BeginsAnewAsync();
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_does_not_disturb_the_stop()
    {
        await using var bot = await RunningBot.StartAsync(
            _discord, Transports.BuiltIn(_discord, _log, _time, configure: options => options.SessionFile = Path.Combine(_folder, "no", "such", "folder")));

        await bot.StopAsync();

        _log.All.ShouldContain(line => line.Contains("could not be saved", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_its_owner_reads_the_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps such files to their owner by the folder.");
        await RunOnceAsync();

#pragma warning disable CA1416 // Skipped on Windows.
        File.GetUnixFileMode(SessionFile).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
#pragma warning restore CA1416
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private DiscordTransport BuiltIn() => Transports.BuiltIn(_discord, _log, _time, new FixedRandom(0.5), configure: Configure);

    private void Configure(DiscordOptions options) => options.SessionFile = SessionFile;

    private async Task RunOnceAsync()
    {
        await using var bot = await RunningBot.StartAsync(_discord, BuiltIn());
        await bot.StopAsync();
        await _discord.Gateway.Until(gateway => gateway.Closes.Count == 1, "the close");
    }

    private async Task BeginsAnewAsync()
    {
        var before = _discord.Gateway.Record.Identifies.Count;
        await using var bot = RunningBot.Start(BuiltIn(), Handler.Echo);
        await _discord.Gateway.Until(gateway => gateway.Identifies.Count == before + 1, "a new session");
        _discord.Gateway.Record.Resumes.ShouldBeEmpty();
    }
}
