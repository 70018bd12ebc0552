using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Bot.Tests.Hosting;

/// <summary>What only the real process can show.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TestMachine _machine = new TestMachine().WithArticle("Ångström – a unit", "Anders Ångström – a physicist – was born on 13 August 1814.");

    [Fact]
    public async Task Prints_JSON_in_UTF_8_without_a_mark_whatever_the_locale()
    {
        _machine.Variables["LANG"] = "en_US.ISO-8859-1";
        _machine.Variables["LC_ALL"] = "C";

        var (code, output, error) = await RunAsync("", "ask", "When was Anders Ångström born?", "--json");

        (code, error).ShouldBe((0, ""));
        output[0].ShouldBe((byte)'{');
        Encoding.UTF8.GetString(output).ShouldContain("\"article\":\"Ångström – a unit\"");
    }

    [Fact]
    public async Task Finds_its_settings_and_seeds_from_any_folder()
    {
        _machine.Variables.Remove("Articles__Folder");

        var (code, output, error) = await RunAsync("", "articles", "--json");

        (code, error).ShouldBe((0, ""));
        Encoding.UTF8.GetString(output).ShouldContain("Comoros–North Korea relations");
    }

    [Fact]
    public async Task Closed_input_and_no_token_is_one_line_and_code_2()
    {
        var (code, output, error) = await RunAsync("");

        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.TrimEnd().Split('\n').ShouldHaveSingleItem().ShouldContain("DISCORD_TOKEN");
    }

    [Fact]
    public async Task Answers_what_is_piped_in()
    {
        var (code, output, _) = await RunAsync("When was Anders Ångström born?\n");

        code.ShouldBe(0);
        Encoding.UTF8.GetString(output).ShouldContain("> Anders Ångström – a physicist");
    }

    [Fact]
    public async Task A_signal_to_stop_ends_the_worker_in_good_order()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent with kill(2).");
        using var process = Start();
        await process.StandardInput.WriteLineAsync("/articles");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull();

        Kill(process.Id, signal: 15).ShouldBe(0);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.ShouldBe(0);
        (await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    public void Dispose() => _machine.Dispose();

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);

    private Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = _machine.WorkingFolder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Bot.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Remove("DISCORD_TOKEN");
        foreach (var (name, value) in _machine.Variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private async Task<(int Code, byte[] Output, string Error)> RunAsync(string input, params string[] arguments)
    {
        using var process = Start(arguments);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output.ToArray(), await error);
    }
}
