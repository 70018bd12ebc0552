namespace Bot.Commands.Chat;

/// <summary>
/// A message as the bot sends it, in Discord's Markdown. Legal by construction: text from articles and people goes
/// through <see cref="Markdown.Escape"/> and <see cref="Markdown.Truncate"/> first, and what still breaks one of
/// <see cref="ChatLimits"/> throws here. Whatever its text says, it pings nobody but <see cref="Ping"/>.
/// </summary>
public sealed record Reply
{
    /// <exception cref="ArgumentException">Nothing to show, or a limit is broken; the message says which.</exception>
    public Reply(
        string? content = null,
        IReadOnlyList<ReplyEmbed>? embeds = null,
        IReadOnlyList<ReplyButton>? buttons = null,
        IReadOnlyList<ReplyFile>? files = null,
        Visibility visibility = Visibility.Channel)
    {
        Content = content;
        Embeds = embeds ?? [];
        Buttons = buttons ?? [];
        Files = files ?? [];
        Visibility = visibility;
        ReplyRules.Check(this);
    }

    public string? Content { get; }

    public IReadOnlyList<ReplyEmbed> Embeds { get; }

    /// <summary>Shown in rows of <see cref="ChatLimits.ButtonsPerRow"/>.</summary>
    public IReadOnlyList<ReplyButton> Buttons { get; }

    public IReadOnlyList<ReplyFile> Files { get; }

    public Visibility Visibility { get; init; }

    /// <summary>The one role that is told of the message; its text must mention it, too (see <see cref="Markdown.Mention"/>).</summary>
    public RoleId? Ping { get; init; }
}
