using Bot.Commands.Chat;

namespace Bot.Commands.Cards;

/// <summary>Builds a reply of one embed. Whatever it is given, the reply keeps Discord's limits.</summary>
/// <param name="title">Plain text.</param>
internal sealed class Card(string title, ReplyContext context)
{
    private const int FooterLength = 400;

    private readonly List<string> _lines = [];
    private readonly List<string> _footer = [];
    private readonly List<ReplyButton> _buttons = [];

    /// <summary>Opened by the title; left out where it is no http or https address.</summary>
    public string? Url { get; init; }

    public int Colour { get; init; } = CardColour.Answer;

    /// <param name="markdown">One line or more.</param>
    public Card Text(string markdown)
    {
        _lines.Add(markdown);
        return this;
    }

    /// <summary>Begins a new part, below an empty line.</summary>
    public Card Heading(string markdown)
    {
        if (_lines.Count > 0)
        {
            _lines.Add("");
        }

        return Text(Markdown.Bold(markdown));
    }

    public Card Texts(IEnumerable<string> markdown)
    {
        _lines.AddRange(markdown);
        return this;
    }

    /// <param name="plain">Added to the footer; null adds nothing.</param>
    public Card Footer(string? plain)
    {
        if (!string.IsNullOrWhiteSpace(plain))
        {
            _footer.Add(PlainText.Clean(plain));
        }

        return this;
    }

    /// <summary>In the order given; a second button that would do the same is left out.</summary>
    public Card Buttons(IEnumerable<ReplyButton> buttons)
    {
        _buttons.AddRange(buttons);
        return this;
    }

    public Reply Build()
    {
        var reading = context.Reading;
        if (!reading.Complete)
        {
            _footer.Add($"{reading.Read} of {reading.Total} articles are read so far");
        }

        var shown = Markdown.Escape(title).Trim();
        var embed = new ReplyEmbed(
            shown.Length > 0 ? Markdown.Truncate(shown, ChatLimits.EmbedTitle) : "…",
            Url is { Length: <= ChatLimits.Url } && Rule.IsWebAddress(Url) ? Url : null,
            _lines.Count > 0 ? Markdown.Truncate(string.Join('\n', _lines), ChatLimits.EmbedDescription) : null,
            _footer.Count > 0 ? PlainText.Truncate(string.Join(" · ", _footer), FooterLength) : null)
        {
            Colour = Colour,
        };
        var buttons = _buttons.DistinctBy(button => button.CustomId ?? button.Url, StringComparer.Ordinal).Take(ChatLimits.Buttons);
        return new Reply(embeds: [embed], buttons: [.. buttons], visibility: context.Visibility);
    }
}

internal static class CardColour
{
    /// <summary>Something that the articles say.</summary>
    public const int Answer = 0x3B6EA5;

    /// <summary>Something that they do not say, or not clearly.</summary>
    public const int Open = 0x8A8F98;
}
