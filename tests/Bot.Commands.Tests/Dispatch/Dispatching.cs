using Bot.Commands.Chat;
using Bot.Commands.Dispatch;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Commands.Tests.Dispatch;

/// <summary>A dispatcher, with all around it that a test looks at.</summary>
public abstract class Dispatching
{
    protected static readonly InteractionOrigin Someone = new(new UserId(1), null, null, ChatPermissions.None);

    protected FakeTimeProvider Time { get; } = new();

    private protected FakeResponder Responder { get; } = new();

    private protected KeptLog Log { get; } = new();

    protected static SlashInteraction Slash(params (string Name, SlashValue Value)[] values) =>
        new(new(255), Someone, new("fake"), Values([("text", new SlashValue.OfText("x")), .. values]));

    protected static AutocompleteInteraction Typing() => new(new(255), Someone, new("fake"), SlashValues.None, "text", "o");

    protected static MessageInteraction Use(string command) => new(new(255), Someone, command, "words");

    protected static ButtonInteraction Press(string customId) => new(new(255), Someone, customId);

    protected static SlashValues Values(params (string Name, SlashValue Value)[] values) =>
        new(values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal));

    private protected Task HandleAsync(FakeCommand command, Interaction interaction) =>
        Dispatcher(command).HandleAsync(interaction, Responder, TestContext.Current.CancellationToken);

    private protected Task HandleAsync(FakeMessageCommand command, Interaction interaction) =>
        new CommandDispatcher(new CommandCatalog([], [command]), Time, Log)
            .HandleAsync(interaction, Responder, TestContext.Current.CancellationToken);

    private protected CommandDispatcher Dispatcher(FakeCommand command) => new(new CommandCatalog([command]), Time, Log);

    private protected sealed class KeptLog : ILogger<CommandDispatcher>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel > LogLevel.Debug;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{logLevel}: {formatter(state, exception)} ({exception?.Message})");
    }
}
