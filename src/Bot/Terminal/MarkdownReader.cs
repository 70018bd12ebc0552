namespace Bot.Terminal;

/// <summary>Reads the part of Discord's Markdown that replies use, line by line.</summary>
/// <param name="zone">Of the person at the terminal, for timestamps.</param>
internal sealed class MarkdownReader(TimeZoneInfo zone)
{
    private static readonly (string Mark, ChatLineKind Kind)[] LineMarks =
    [
        ("> ", ChatLineKind.Quote),
        ("- ", ChatLineKind.Bullet),
        ("* ", ChatLineKind.Bullet),
        ("-# ", ChatLineKind.Small),
        ("# ", ChatLineKind.Heading),
        ("## ", ChatLineKind.Heading),
        ("### ", ChatLineKind.Heading),
    ];

    public IReadOnlyList<ChatLine> Read(string markdown) =>
        [.. TerminalText.Clean(markdown).Split('\n').Select(Line)];

    /// <summary>Everything on one line, as in titles.</summary>
    public IReadOnlyList<ChatRun> ReadInline(string markdown) =>
        new MarkdownRuns(TerminalText.Clean(markdown).ReplaceLineEndings(" "), zone).Read();

    private ChatLine Line(string line)
    {
        foreach (var (mark, kind) in LineMarks)
        {
            if (line.StartsWith(mark, StringComparison.Ordinal))
            {
                return new ChatLine(kind, new MarkdownRuns(line[mark.Length..], zone).Read());
            }
        }

        return new ChatLine(ChatLineKind.Plain, new MarkdownRuns(line, zone).Read());
    }
}
