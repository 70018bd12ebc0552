using Bot.Commands.Chat;

namespace Bot.Terminal;

/// <summary>One command a line. Waits for the articles before the first, so that the same input gets the same answers.</summary>
/// <param name="ready">Ends when all articles have been read.</param>
internal sealed class PipedLines(TextReader input, Task ready) : ITypedLines
{
    private bool _began;

    /// <exception cref="ChatStoppedException">There is no input at all: nothing to do.</exception>
    public async ValueTask<string?> ReadAsync(CancellationToken cancellationToken)
    {
        var line = await ReadLineAsync(cancellationToken);
        if (!_began)
        {
            _began = line is not null
                ? true
                : throw new ChatStoppedException(
                    "There is neither a Discord token nor any input: set DISCORD_TOKEN (or Discord:Token) to your bot's token, or type or pipe in questions.");
            await ready.WaitAsync(cancellationToken);
        }

        return line;
    }

    private async Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        try
        {
            // A read from a pipe that stays open cannot be cancelled; it is left behind.
            return await Task.Run(input.ReadLine, CancellationToken.None).WaitAsync(cancellationToken);
        }
        catch (IOException)
        {
            // Standard input was closed.
            return null;
        }
    }
}
