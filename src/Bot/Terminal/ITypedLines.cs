namespace Bot.Terminal;

/// <summary>Where the lines come from: a person at a keyboard, or a pipe.</summary>
internal interface ITypedLines
{
    /// <summary>Null at the end of input.</summary>
    ValueTask<string?> ReadAsync(CancellationToken cancellationToken);
}
