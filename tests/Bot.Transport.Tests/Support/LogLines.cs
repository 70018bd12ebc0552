using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Bot.Transport.Tests.Support;

/// <summary>Everything that is logged, at trace level, with what exceptions say of themselves.</summary>
internal sealed class LogLines : ILogger<DiscordTransport>
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> _lines = new();

    public IEnumerable<string> All => _lines.Select(line => line.Text);

    public IEnumerable<string> Warnings => _lines.Where(line => line.Level >= LogLevel.Warning).Select(line => line.Text);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs.Select(p => $"{p.Key}={p.Value}")) : "";
        _lines.Enqueue((logLevel, $"{formatter(state, exception)} [{values}] {exception}"));
    }
}
