using Bot.Commands.Chat;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Bot.Terminal;

/// <summary>Draws replies as cards. Builds styled paragraphs, never markup, so that no text can be taken for a style.</summary>
internal sealed class CardWriter(IAnsiConsole console, MarkdownReader markdown) : IReplyWriter
{
    /// <summary>Longer lines are hard to read.</summary>
    private const int WidestCard = 100;

    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public void Write(Reply reply)
    {
        if (reply.Content is { Length: > 0 } content)
        {
            console.Write(Text(content));
        }

        foreach (var embed in reply.Embeds)
        {
            console.Write(Card(embed));
        }

        foreach (var file in reply.Files)
        {
            Say($"(file {file.Name}: {file.Description})");
        }

        foreach (var link in ButtonBar.Links(reply))
        {
            Say($"{link.Label}: {link.Url}");
        }

        if (ButtonBar.Line(reply) is { Length: > 0 } buttons)
        {
            Say($"{buttons}   (type the number)");
        }
    }

    public void Say(string line) => console.Write(new Rows(new Paragraph(PlainText.Clean(line), Dim)));

    private Panel Card(ReplyEmbed embed)
    {
        var parts = new List<IRenderable>();
        if (embed.Title is { } title)
        {
            parts.Add(Title(title, embed.Url));
        }

        if (embed.Description is { } description)
        {
            parts.Add(Text(description));
        }

        foreach (var field in embed.Fields)
        {
            parts.Add(new Text(""));
            parts.Add(Runs(markdown.ReadInline(field.Name), Bold));
            parts.Add(Text(field.Value));
        }

        if (embed.Footer is { } footer)
        {
            parts.Add(new Paragraph(PlainText.Clean(footer), Dim));
        }

        return new Panel(new Rows(parts))
        {
            Border = BoxBorder.Rounded,
            BorderStyle = embed.Colour is { } colour ? new Style(FromRgb(colour)) : Style.Plain,
            Width = Math.Min(console.Profile.Width, WidestCard),
        };
    }

    private Paragraph Title(string title, string? url)
    {
        var heading = Runs(markdown.ReadInline(title), Bold);
        if (url is not null && WebAddress.Is(url))
        {
            AppendAddress(heading, url);
        }

        return heading;
    }

    private Rows Text(string text) => new(markdown.Read(text).Select(Line));

    private IRenderable Line(ChatLine line) => line.Kind switch
    {
        ChatLineKind.Small => Runs(line.Runs, Dim),
        ChatLineKind.Bullet => Beside("• ", Runs(line.Runs, Style.Plain)),
        ChatLineKind.Quote => Beside("> ", Runs(line.Runs, Style.Plain)),
        _ when line.Runs.Count == 0 => new Text(" "),
        _ => Runs(line.Runs, Style.Plain),
    };

    private static Grid Beside(string mark, Paragraph text) => new Grid()
        .AddColumn(new GridColumn().NoWrap().Width(2).PadLeft(0).PadRight(0))
        .AddColumn(new GridColumn().PadLeft(0).PadRight(0))
        .AddRow(new Text(mark, Dim), text);

    private Paragraph Runs(IReadOnlyList<ChatRun> runs, Style style)
    {
        var paragraph = new Paragraph();
        foreach (var run in runs)
        {
            var look = run.Bold ? style.Decoration | Decoration.Bold : style.Decoration;
            var clickable = run.Url is not null && console.Profile.Capabilities.Links;
            paragraph.Append(
                run.Text,
                new Style(decoration: clickable ? look | Decoration.Underline : look),
                clickable ? new Link(run.Url!) : null);
            if (run.Url is not null && !clickable)
            {
                AppendAddress(paragraph, run.Url);
            }
        }

        return paragraph;
    }

    private static void AppendAddress(Paragraph paragraph, string url) => paragraph.Append($" {url}", Dim);

    private static Color FromRgb(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
}
