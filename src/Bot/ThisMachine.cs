using System.Collections;
using System.Text;
using Spectre.Console;

namespace Bot;

internal static class ThisMachine
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Everything is UTF-8, whatever the locale says.</summary>
    public static Surroundings Surroundings()
    {
        var screen = Console.IsOutputRedirected ? null : Screen();
        var output = screen?.Profile.Out.Writer ?? new StreamWriter(Console.OpenStandardOutput(), Utf8) { AutoFlush = true, NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" };
        return new Surroundings
        {
            Input = new StreamReader(Console.OpenStandardInput(), Utf8),
            Output = output,
            Error = error,
            Screen = screen,
            Chat = Console.IsInputRedirected ? null : screen,
            ProgramFolder = AppContext.BaseDirectory,
            WorkingFolder = Environment.CurrentDirectory,
            Environment = Variables(),
            Time = TimeProvider.System,
        };
    }

    private static IAnsiConsole Screen()
    {
        Console.OutputEncoding = Utf8;
        return AnsiConsole.Create(new AnsiConsoleSettings());
    }

    private static Dictionary<string, string> Variables()
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            variables[(string)variable.Key] = (string?)variable.Value ?? "";
        }

        return variables;
    }
}
