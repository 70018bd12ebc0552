using System.Diagnostics;
using FakeDiscord;

namespace Bot.Benchmarks;

/// <summary>Resident memory of a worker that has nothing to do.</summary>
internal static class Memory
{
    /// <summary>Long enough for the worker to notice that it is idle.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(13);

    public static async Task RunAsync(string articles, string data)
    {
        Figures.Title("Resident memory of the idle worker");
        using (var terminal = Child.Start(articles, data, new Dictionary<string, string>()))
        {
            await terminal.StandardInput.WriteLineAsync("/articles");
            await terminal.StandardInput.FlushAsync();
            _ = await terminal.StandardOutput.ReadLineAsync();
            Figures.Row("chat in the terminal", await MegabytesAsync(terminal));
            terminal.StandardInput.Close();
            _ = await terminal.StandardOutput.ReadToEndAsync();
            await terminal.WaitForExitAsync();
        }

        await using var discord = await FakeDiscordServer.StartAsync();
        var variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["DISCORD_TOKEN"] = discord.Token,
            ["Discord__ApiUrl"] = discord.ApiUrl,
        };
        using var worker = Child.Start(articles, data, variables);
        await discord.Gateway.HasSession();
        Figures.Row("on Discord, connected", await MegabytesAsync(worker));
        for (var question = 0; question < 20; question++)
        {
            _ = await discord.User("someone").Types("ask", ("question", $"When did it begin in {1900 + question}?"));
        }

        Figures.Row("on Discord, after 20 questions", await MegabytesAsync(worker));
        worker.Kill();
        await worker.WaitForExitAsync();
    }

    private static async Task<string> MegabytesAsync(Process process)
    {
        await Task.Delay(Rest, TimeProvider.System);
        process.Refresh();
        return $"{process.WorkingSet64 / 1e6:N0} MB";
    }
}
