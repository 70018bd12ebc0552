using Microsoft.Extensions.Logging;

namespace Bot.Commands.Dispatch;

/// <summary>What the dispatcher writes to the log. Never what people typed.</summary>
internal static partial class DispatchLog
{
    [LoggerMessage(1, LogLevel.Error, "{Command} failed; the person was given the reference {Reference}")]
    public static partial void CommandFailed(ILogger logger, Exception error, string command, string reference);

    [LoggerMessage(2, LogLevel.Error, "Completions of {Command} failed (reference {Reference})")]
    public static partial void SuggestionsFailed(ILogger logger, Exception error, string command, string reference);

    [LoggerMessage(3, LogLevel.Warning, "The answer to interaction {Reference} could not be delivered")]
    public static partial void AnswerLost(ILogger logger, Exception error, string reference);

    [LoggerMessage(4, LogLevel.Debug, "Completions of {Command} took too long and were left out")]
    public static partial void SuggestionsLate(ILogger logger, string command);
}
