using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace Bot.Transport.Tests.Support;

/// <summary>Everything that is logged, at trace level, with what exceptions say of themselves.</summary>
internal sealed class LogLines : ILogger<DiscordTransport>
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> _lines = new();

    private readonly Channel<bool> _written = Channel.CreateUnbounded<bool>();

    public IEnumerable<string> All => _lines.Select(line => line.Text);

    public IEnumerable<string> Warnings => _lines.Where(line => line.Level >= LogLevel.Warning).Select(line => line.Text);

    /// <summary>Waits until a line with these words has been written. For one waiter.</summary>
    public async Task Line(string words)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!All.Any(line => line.Contains(words, StringComparison.Ordinal)))
        {
            await _written.Reader.ReadAsync(patience.Token);
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs.Select(p => $"{p.Key}={p.Value}")) : "";
        _lines.Enqueue((logLevel, $"{formatter(state, exception)} [{values}] {exception}"));
        _written.Writer.TryWrite(true);
    }
}
