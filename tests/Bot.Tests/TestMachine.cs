using Microsoft.Extensions.Time.Testing;
using Spectre.Console;

namespace Bot.Tests;

/// <summary>A machine in a folder of its own, on 1 December 2026 at noon.</summary>
internal sealed class TestMachine : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public TestMachine(string input = "")
    {
        Input = new StringReader(input);
        Variables["Data__Folder"] = DataFolder;
        Variables["Articles__Folder"] = ArticleFolder;
    }

    public TextReader Input { get; }

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 12, 1, 12, 0, 0, TimeSpan.Zero));

    public string Root => _folder.FullPath;

    public string ProgramFolder => _folder.Sub("program");

    public string WorkingFolder => _folder.Sub("work");

    public string DataFolder => Path.Combine(Root, "data");

    public string ArticleFolder => _folder.Sub("articles");

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string Write(string name, string text) => _folder.Write(name, text);

    public TestMachine WithArticle(string title, string text)
    {
        Write($"articles/{title}.txt", $"= {title} =\n\n{text}\n");
        return this;
    }

    public Surroundings Surroundings(IAnsiConsole? console = null, TimeProvider? time = null) => new()
    {
        Input = Input,
        Output = _output,
        Error = _error,
        Screen = console,
        Chat = console,
        ProgramFolder = ProgramFolder,
        WorkingFolder = WorkingFolder,
        Environment = Variables,
        Time = time ?? Time,
    };

    /// <summary>Runs the program as Main does.</summary>
    public Task<int> RunAsync(params string[] arguments) =>
        Almanac.RunAsync(arguments, Surroundings(time: TimeProvider.System), TestContext.Current.CancellationToken);

    public void Dispose() => _folder.Dispose();
}
