using Bot.Commands.Chat;

namespace Bot.Terminal;

/// <summary>Reads the Markdown of replies, as <see cref="Markdown"/> describes it, line by line.</summary>
/// <param name="zone">Of the person at the terminal, for timestamps.</param>
internal sealed class MarkdownReader(TimeZoneInfo zone)
{
    private static readonly (string Mark, ChatLineKind Kind)[] LineMarks =
    [
        ("> ", ChatLineKind.Quote),
        ("- ", ChatLineKind.Bullet),
        ("-# ", ChatLineKind.Small),
    ];

    public IReadOnlyList<ChatLine> Read(string markdown) => [.. markdown.Split('\n').Select(Line)];

    /// <summary>Everything on one line, as in titles.</summary>
    public IReadOnlyList<ChatRun> ReadInline(string markdown) => new MarkdownRuns(PlainText.Clean(markdown), zone).Read();

    private ChatLine Line(string line)
    {
        foreach (var (mark, kind) in LineMarks)
        {
            if (line.StartsWith(mark, StringComparison.Ordinal))
            {
                return new ChatLine(kind, ReadInline(line[mark.Length..]));
            }
        }

        return new ChatLine(ChatLineKind.Plain, ReadInline(line));
    }
}
