namespace Bot.Terminal;

internal enum ChatLineKind
{
    Plain,
    Heading,
    Quote,
    Bullet,

    /// <summary>Discord's subtext, <c>-#</c>.</summary>
    Small,
}

/// <summary>A line of a reply, ready to be drawn.</summary>
internal sealed record ChatLine(ChatLineKind Kind, IReadOnlyList<ChatRun> Runs);

/// <summary>Words of one look.</summary>
/// <param name="Text">Clean in the sense of <see cref="TerminalText"/>.</param>
/// <param name="Url">Where the words lead; null for plain words.</param>
internal readonly record struct ChatRun(string Text, bool Bold, bool Italic, string? Url);
