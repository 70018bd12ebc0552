using System.Diagnostics;

namespace Bot.Benchmarks;

/// <summary>Almanac, or a part of it, as a process of its own.</summary>
internal static class Child
{
    public static Process Start(string articles, string data, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        var start = Prepare("Bot.dll", arguments);
        start.Environment.Remove("DISCORD_TOKEN");
        start.Environment["Articles__Folder"] = articles;
        start.Environment["Data__Folder"] = data;
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Run(start);
    }

    /// <summary>This program once more, with other arguments.</summary>
    public static Process Again(params string[] arguments) => Run(Prepare("Bot.Benchmarks.dll", arguments));

    private static ProcessStartInfo Prepare(string program, string[] arguments) =>
        new("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

    private static Process Run(ProcessStartInfo start)
    {
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }
}
