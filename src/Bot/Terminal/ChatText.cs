namespace Bot.Terminal;

internal enum ChatLineKind
{
    Plain,
    Quote,
    Bullet,
    Small,
}

/// <summary>A line of a reply, ready to be drawn.</summary>
internal sealed record ChatLine(ChatLineKind Kind, IReadOnlyList<ChatRun> Runs);

/// <summary>Words of one look, without anything that could steer a terminal.</summary>
/// <param name="Url">Where the words lead; null for plain words.</param>
internal readonly record struct ChatRun(string Text, bool Bold, string? Url);
