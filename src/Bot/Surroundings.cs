using Spectre.Console;

namespace Bot;

/// <summary>What the program has to do with the machine it runs on; the tests put their own in its place.</summary>
internal sealed record Surroundings
{
    public required TextReader Input { get; init; }

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>The terminal where a person sits at both ends, null where input or output is a file or a pipe.</summary>
    public required IAnsiConsole? Chat { get; init; }

    /// <summary>Where cards can be drawn: null where standard output is a file or a pipe.</summary>
    public required IAnsiConsole? Screen { get; init; }

    /// <summary>Holds the program with its <c>appsettings.json</c> and <c>seeds</c>.</summary>
    public required string ProgramFolder { get; init; }

    public required string WorkingFolder { get; init; }

    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    public required TimeProvider Time { get; init; }
}
