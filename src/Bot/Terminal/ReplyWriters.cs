using Spectre.Console;

namespace Bot.Terminal;

internal static class ReplyWriters
{
    /// <param name="screen">Where cards can be drawn; null to write plain text to standard output.</param>
    public static IReplyWriter For(IAnsiConsole? screen, Surroundings surroundings)
    {
        var markdown = new MarkdownReader(surroundings.Time.LocalTimeZone);
        return screen is null ? new PlainWriter(surroundings.Output, markdown) : new CardWriter(screen, markdown);
    }
}
