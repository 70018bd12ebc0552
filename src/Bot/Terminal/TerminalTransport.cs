using Bot.Commands.Chat;
using Spectre.Console;

namespace Bot.Terminal;

/// <summary>The chat in the terminal: the commands of Discord, for the person in front of it.</summary>
/// <param name="articlesRead">Ends when all articles have been read.</param>
internal sealed class TerminalTransport(Surroundings surroundings, Notices notices, Task articlesRead) : IChatTransport
{
    private readonly IReplyWriter _writer = ReplyWriters.For(surroundings.Chat, surroundings);
    private IReadOnlyList<CommandSyntax> _commands = [];
    private ulong _posts;

    /// <summary>Messages in a terminal have no menus, and so no commands in them.</summary>
    public Task PublishAsync(IReadOnlyList<CommandDefinition> commands, CancellationToken cancellationToken)
    {
        _commands = CommandSyntax.Of(commands.OfType<SlashCommandDefinition>());
        return Task.CompletedTask;
    }

    /// <exception cref="ChatStoppedException">Nobody is at the terminal, and nothing was piped in.</exception>
    public async Task RunAsync(IInteractionHandler handler, CancellationToken cancellationToken)
    {
        var session = new TerminalSession(_commands, handler, _writer);
        var lines = Lines(session);
        try
        {
            while (await lines.ReadAsync(cancellationToken) is { } line && await session.TakeAsync(line, cancellationToken))
            {
                // Taken.
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The worker stops.
        }
    }

    public Task<PostOutcome> PostAsync(ChannelId channel, Reply reply, string nonce, CancellationToken cancellationToken)
    {
        _writer.Write(reply);
        return Task.FromResult<PostOutcome>(new PostOutcome.Posted(new MessageId(++_posts)));
    }

    private ITypedLines Lines(TerminalSession session)
    {
        if (surroundings.Chat is not { } console)
        {
            return new PipedLines(surroundings.Input, articlesRead);
        }

        console.Write(new Text("Almanac answers from its articles. ", new Style(decoration: Decoration.Bold)));
        console.WriteLine("Ask a question, or type /help. Tab completes, /quit leaves.");
        _writer.Say("To answer on Discord instead: set DISCORD_TOKEN to your bot's token and start again (see README.md).");
        return new LineEditor(console, new Completion(_commands, session.SuggestAsync), notices);
    }
}
