using System.Diagnostics;
using System.Globalization;
using Bot.Guilds.Ledger;
using NodaTime;

namespace Bot.Guilds.Tests.Storage;

/// <summary>A real process is killed while it writes, again and again on the same file.</summary>
public sealed class KillTests : IDisposable
{
    private const int Kills = 10;

    /// <summary>Of saves in one life.</summary>
    private const int MostLines = 200;

    private readonly TestFolder _folder = new();
    private readonly SortedDictionary<ulong, string> _acknowledged = [];

    [Fact]
    public async Task Nothing_that_was_acknowledged_is_lost_by_a_kill()
    {
        var random = new Random(42);
        var next = 1ul;
        for (var kill = 0; kill < Kills; kill++)
        {
            await WriteAndKillAsync(next, lines: random.Next(1, MostLines));

            next = Check() + 1;
        }

        _acknowledged.Count.ShouldBeGreaterThan(Kills);
    }

    public void Dispose() => _folder.Dispose();

    private async Task WriteAndKillAsync(ulong from, int lines)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "GuildWriter.dll"));
        start.ArgumentList.Add(_folder.FullPath);
        start.ArgumentList.Add(from.ToString(CultureInfo.InvariantCulture));
        using var process = Process.Start(start)!;
        for (var line = 0; line < lines; line++)
        {
            Note(await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        }

        process.Kill();
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            Note(line);
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private void Note(string? line)
    {
        var words = line.ShouldNotBeNull().Split(' ');

        // The last line may be cut off by the kill.
        if (words is ["began" or "posted", var number] && ulong.TryParse(number, CultureInfo.InvariantCulture, out var guild))
        {
            _acknowledged[guild] = words[0];
        }
    }

    /// <returns>The last number that is in the store.</returns>
    private ulong Check()
    {
        using var store = _folder.Open();
        foreach (var (guild, word) in _acknowledged)
        {
            var entry = store.Ledger.Find(guild, Given.Date).ShouldNotBeNull($"{word} {guild}");
            entry.Channel.ShouldBe(guild + 1);
            if (word == "posted")
            {
                (entry.State, entry.Message).ShouldBe((LedgerState.Posted, guild + 2));
            }
        }

        CheckLatestCopy();

        // At most the one that was being written is there without a word.
        var last = _acknowledged.Keys.Max();
        return store.Ledger.Find(last + 1, Given.Date) is null ? last : last + 1;
    }

    /// <summary>The writer names a copy by the day that is as far from the first as the number it had come to.</summary>
    private void CheckLatestCopy()
    {
        var copies = Directory.CreateDirectory(_folder.File("backups")).GetFiles("guilds-*.db");
        if (copies.MaxBy(copy => copy.Name, StringComparer.Ordinal) is not { } latest)
        {
            return;
        }

        using var restored = new TestFolder();
        latest.CopyTo(restored.File("guilds.db"));
        using var store = restored.Open();
        var number = Period.DaysBetween(Given.Date, Given.Day(Path.GetFileNameWithoutExtension(latest.Name)["guilds-".Length..]));
        _acknowledged.Keys.Where(guild => guild <= (ulong)number).ShouldAllBe(guild => store.Ledger.Find(guild, Given.Date) != null);
    }
}
